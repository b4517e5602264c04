// The tests of `npm run test:fast`: all but those that start other programs, or work at many workbooks for seconds.
const { join } = require('node:path');
const { jest } = require('../../package.json');

module.exports = {
  ...jest,
  rootDir: join(__dirname, '../..'),
  testPathIgnorePatterns: [
    '/node_modules/',
    '/test/(browser|build|calc|contract|large|lint|workbench)/',
    '/test/(cli|departments)/commands',
    '/test/cli/trouble',
    '/test/departments/sql',
    '/test/excel/(altered|members)',
    '/test/host/describe',
  ],
};
