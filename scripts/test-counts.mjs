/**
 * The numbers of a vitest JSON report, and the names of skipped tests. A file that failed before its tests were known
 * counts as one failure, and so does a report that is not there.
 */
export function countTests(report) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0, skippedNames: [] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const withStatus = (...wanted) => tests.filter(({ status }) => wanted.includes(status));
  const isBroken = (file) =>
    file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: withStatus('passed').length,
    failed: withStatus('failed').length + report.testResults.filter(isBroken).length,
    skipped: skipped.length,
    skippedNames: skipped.map(({ fullName }) => fullName),
  };
}
