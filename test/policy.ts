/** What the page's policy refused: which directive, what, and where. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
  readonly source: string;
}

let seen: Violation[] = [];

window.addEventListener('securitypolicyviolation', (event) => {
  seen.push({
    directive: event.effectiveDirective,
    blocked: event.blockedURI,
    sample: event.sample,
    source: `${event.sourceFile}:${event.lineNumber}`,
  });
});

/** Hands out what was refused since the last call; the browser reports a refusal a little after it. */
export async function takeViolations(): Promise<readonly Violation[]> {
  await new Promise((resolve) => setTimeout(resolve));
  const taken = seen;
  seen = [];
  return taken;
}

/** Fails when the policy refused anything since the last look. */
export async function expectNoViolations(during = 'this step'): Promise<void> {
  const violations = await takeViolations();
  if (violations.length > 0) throw new Error(`The policy refused during “${during}”: ${JSON.stringify(violations, null, 2)}`);
}

afterEach(function () {
  return expectNoViolations(this.currentTest?.fullTitle());
});
