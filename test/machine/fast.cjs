// The tests of `npm run test:fast`: all but those that start other programs, or work at many workbooks for seconds; what they
// look at, others look at here one by one.
const { join } = require('node:path');
const { jest } = require('../../package.json');

module.exports = {
  ...jest,
  rootDir: join(__dirname, '../..'),
  testPathIgnorePatterns: [
    '/node_modules/',
    '/test/(browser|build|calc|contract|large|lint|workbench)/',
    '/test/actions/(backup|cancel|checkParts|commands|families|keepRound|layouts|longNotes|meanwhile|mend|nameCase|asOthersWrite)\\.',
    '/test/actions/(optionalParts|ownItems|ownModel|putBack|quirks)\\.',
    '/test/actions/hostile/',
    // Every value of every file wrong in turn.
    '/test/catalog/refusals',
    // All that runs commands whole.
    '/test/cli/(?!answers/|files/|print/|chooseLanguage|closest|parseArguments|collect/(collectLines|gather))',
    '/test/departments/(commands|sql)',
    '/test/excel/(altered|members|plotArea|probe|protectionStays|refusals)',
    '/test/golden/(layouts|atRandom)',
    '/test/host/(describe|open)\\.',
    '/test/pseudo/',
    '/test/sheets/(arrays|filters|paper)\\.',
    // Random workbooks, written and read again.
    '/test/sheets/assessment/(beside|carry|evidence|importRecord|largestModel|phases|plan|rounds)\\.',
    '/test/sheets/foreign/(fuzz|stores|unclear)',
    '/test/taskpane/departments/returns/TwiceList',
    '/test/xlsx/(fuzz|quick|real|roundTrip|structure)',
  ],
};
