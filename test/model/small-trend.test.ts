import {assert} from 'chai';
import {languageOf, loadLanguage} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {seriesCell, smallTrendOf} from '../../src/model/small-trend.js';

const chinese = languageOf('zh-CN')!;
const said = (values: readonly (number | null)[], label?: string) => {
  const {label: name, text} = smallTrendOf({values, label}, '件', chinese);
  return plain(`${name}：${text}`);
};

describe('a small trend', () => {
  for (const [values, text] of [
    [[12, 14, 18], '近3期：由12到18件'],
    [[12, 25, 3, 18], '近4期：由12到18件，最高25件，最低3件'],
    [[0, 0], '近2期：由0到0件'],
    [[12, null, 18], '近3期：由12到18件，1期未报送'],
    [[null, 5, null], '近3期：5件，2期未报送'],
    [[null, null], '近2期：均未报送'],
  ] as const) {
    it(`says what it shows: ${text}`, () => {
      assert.equal(said(values), text);
    });
  }

  it('is called what its document calls it', () => {
    assert.equal(said([1, 2], '近6周'), '近6周：由1到2件');
  });

  it('has no line where no two figures are known, and a dot for a figure between two gaps', () => {
    const line = (values: readonly (number | null)[]) => smallTrendOf({values}, '', chinese).line;
    assert.isUndefined(line([null, 5, null]));
    assert.match(line([4, null, 5, 6])!.path, /^M[\d. ]+m-\.7-\.7h1\.4v1\.4h-1\.4zM[\d. ]+L[\d. ]+$/);
    assert.notMatch(line([4, 5, 6])!.path, /[hm]/);
  });

  it('gives tables every figure, and says which are missing', () => {
    assert.equal(seriesCell({values: [1200, null, 0]}, chinese).text, '1,200；未报送；0');
    assert.equal(seriesCell(undefined, chinese).text, '—');
  });

  it('speaks English', async () => {
    const {label, text} = smallTrendOf({values: [12, null, 18]}, '%', await loadLanguage('en'));
    assert.equal(`${label}: ${text}`, 'Last 3 periods: from 12 to 18%, 1 not reported');
  });
});
