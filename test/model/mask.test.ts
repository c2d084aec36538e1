import {assert} from 'chai';
import type {Audience} from '../../src/model/audience.js';
import {maskName, nameFor, usualMasking, type Person} from '../../src/model/mask.js';

describe('a name that is masked', () => {
  for (const [name, masked] of [
    ['杨小明', '杨**'],
    ['杨明', '杨**'],
    ['欧阳小明', '欧阳**'],
    ['歐陽明', '歐陽**'],
    ['司马相如', '司马**'],
    ['诸葛亮', '诸葛**'],
    ['东方', '东**'],
    ['阿卜杜拉·买买提', '阿**'],
    ['𠮷田明', '𠮷**'],
    ['John', 'J**'],
    [' 杨明 ', '杨**'],
    ['杨**', '杨**'],
    ['', '**'],
  ] as const) {
    it(`${name} is ${masked}`, () => {
      assert.equal(maskName(name), masked);
    });
  }
});

describe('who is named', () => {
  const person = (role: Person['role'], more: Partial<Person> = {}): Person => ({name: '欧阳小明', role, ...more});
  const named = (one: Person, audience: Audience = 'public') => nameFor(one, audience) === one.name;

  it('to the public: those whom the law publishes', () => {
    for (const role of ['legal_representative', 'principal', 'in_charge', 'directly_responsible'] as const) assert.isTrue(named(person(role)), role);
    assert.isFalse(named(person('other')));
  });

  it('to the public: an official with a post and the published source of it', () => {
    assert.isTrue(named(person('official', {post: '监察员', source: 'https://example.gov.cn/'})));
    assert.isFalse(named(person('official', {post: '监察员'})));
    assert.isFalse(named(person('official', {source: 'https://example.gov.cn/'})));
  });

  it('to internal readers: everybody', () => {
    assert.isTrue(named(person('other'), 'internal'));
    assert.isTrue(named(person('official'), 'leaders'));
  });

  it('is for the page to say', () => {
    const strict = {...usualMasking, shows: () => false, mask: () => '某某'};
    assert.equal(nameFor(person('legal_representative'), 'leaders', strict), '某某');
  });
});
