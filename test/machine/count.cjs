// Prints the one line that tells a build machine how many tests ran, and what repeats the random ones.
module.exports = class {
  constructor({ seed }) {
    this.seed = process.env.SEED ?? seed;
  }

  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    console.log(`\nThe same random cases again: SEED=${this.seed}`);
    console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
  }
};
