// The tests of `npm run test:fast`: all but those that start other programs, or work at many workbooks for seconds.
const { join } = require('node:path');
const { jest } = require('../../package.json');

module.exports = {
  ...jest,
  rootDir: join(__dirname, '../..'),
  testPathIgnorePatterns: [
    '/node_modules/',
    '/test/(browser|build|calc|contract|large|lint|workbench)/',
    '/test/actions/(backup|cancel|commands|families|layouts|meanwhile|optionalParts|ownItems|ownModel|quirks)',
    // All that runs commands whole.
    '/test/cli/(?!answers/|files/|print/|chooseLanguage|closest|parseArguments|collect/(collectLines|gather))',
    '/test/departments/(commands|sql)',
    '/test/excel/(altered|members|refusals)',
    '/test/golden/layouts',
    '/test/host/(describe|open)\\.',
    '/test/sheets/(arrays|foreign/stores)',
    '/test/xlsx/(fuzz|real|roundTrip|structure)',
  ],
};
