const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');
const lighterFluent = require('./src/taskpane/shell/lighterFluent.cjs');

const swc = { test: /\.tsx?$/, use: 'swc-loader', exclude: /node_modules/ };
const tokens = path.dirname(require.resolve('@fluentui/tokens/package.json'));
const fluent = {
  include: lighterFluent.files.map((file) => path.join(tokens, file)),
  use: require.resolve('./src/taskpane/shell/lighterFluent.cjs'),
};
const css = { test: /\.css$/, use: ['style-loader', 'css-loader'] };
const resolve = {
  extensions: ['.ts', '.tsx', '.js'],
  alias: { 'rtl-css-js/core$': path.resolve(__dirname, 'src/taskpane/shell/noMirror.ts') },
};

/** Microsoft's own address for Office.js: the only one the add-in may load code from besides its own. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** Fluent puts its rules into style elements, hence 'unsafe-inline' for styles; scripts never are. */
const policy = ({ script = [] }) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...script].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Fetched beside the page's own script and Office.js: whoever opens the pane needs it next. */
const soon = ({ namedChunkGroups }) =>
  namedChunkGroups
    .get('pane')
    .getFiles()
    .map((file) => `<link rel="preload" as="script" href="${file}" />`)
    .join('\n    ');

/**
 * The pages of the add-in, and the one that finds out how an Excel behaves: what watches the others first, then `scripts`, then
 * their own code.
 */
const pages = (scripts, script) =>
  [
    { template: './src/taskpane/taskpane.html', filename: 'taskpane.html', chunks: ['waiting', 'taskpane'] },
    { template: './src/commands/commands.html', filename: 'commands.html', chunks: ['waiting', 'commands'] },
    { template: './src/excel/probe/probe.html', filename: 'probe.html', chunks: ['waiting', 'probe'] },
  ].map(
    (page) =>
      new HtmlPlugin({
        ...page,
        templateParameters: (compilation, { js: [waiting, ...own] }) => ({
          soon: soon(compilation),
          policy: policy({ script }),
          scripts: [
            `<script src="${waiting}"></script>`,
            ...[...scripts, ...own].map((src) => `<script defer src="${src}"></script>`),
          ].join('\n    '),
        }),
        inject: false,
        chunksSortMode: 'manual',
        minify: false,
      }),
  );

const entry = {
  waiting: './src/taskpane/waitingStart.ts',
  taskpane: './src/taskpane/index.tsx',
  commands: './src/commands/commands.ts',
  probe: './src/excel/probe/index.ts',
};

const files = [
  { from: 'assets/*.png', to: 'assets/[name][ext]' },
  { from: 'src/taskpane/support.html', to: 'support.html' },
];

const cache = (name) => ({
  type: 'filesystem',
  name,
  buildDependencies: { config: [__filename, require.resolve('./src/taskpane/shell/lighterFluent.cjs')] },
});

/** What the sources know of this package. */
const define = () => new webpack.DefinePlugin({ ISOMM_VERSION: JSON.stringify(version) });

/** The command line: one file that runs on Node without node_modules. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { isomm: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  // What the pane loads when it is first asked for is in this one file from the start.
  module: { rules: [swc], parser: { javascript: { dynamicImportMode: 'eager' } } },
  resolve,
  plugins: [define(), new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  devtool: false,
  optimization: { minimize: false },
  performance: { hints: false },
  // Built twice by `npm test`: for people, and for the tests.
  cache: cache('cli'),
};

/** What is put on a web server; in development mode it takes Office.js from node_modules, under /office/. */
const addin = (_env, { mode = 'production' } = {}) => ({
  name: 'addin',
  mode,
  target: ['web', 'es2020'],
  entry,
  output: {
    path: path.resolve(__dirname, 'dist/addin'),
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    chunkLoadingGlobal: 'isomm',
    clean: true,
  },
  module: { rules: [swc, css, fluent] },
  resolve,
  devtool: mode === 'production' ? false : 'source-map',
  // The compiler that reads the sources minifies, too: in a third of the time.
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: {
          compress: { ecma: 2020, passes: 3, pure_getters: true, keep_fargs: false },
          format: { ecma: 2020 },
        },
        extractComments: true,
      }),
    ],
  },
  performance: { hints: false },
  plugins: [
    ...(mode === 'production'
      ? pages([`${OFFICE_CDN}/lib/1.1/hosted/office.js`], [OFFICE_CDN])
      : pages(['/office/office.js'])),
    new CopyPlugin({ patterns: files }),
    define(),
  ],
  cache: cache(`addin-${mode}`),
});

/**
 * React as it is published, for the page around the pane: thousands of cells, and React for developers writes down the
 * stack of every element it makes. The pane keeps that one, which warns.
 */
const published = (name, file) => [`${name}$`, path.join(path.dirname(require.resolve('react')), '..', file)];
const around = {
  include: [path.resolve(__dirname, 'test/workbench'), /react(-dom)?[\\/]cjs[\\/].*\.production\.js$/],
  resolve: {
    alias: Object.fromEntries([
      published('react', 'react/cjs/react.production.js'),
      published('react/jsx-runtime', 'react/cjs/react-jsx-runtime.production.js'),
      published('react-dom', 'react-dom/cjs/react-dom.production.js'),
      published('react-dom/client', 'react-dom/cjs/react-dom-client.production.js'),
    ]),
  },
};

/** The add-in beside a spreadsheet in any browser; only the page of the grid may compile WebAssembly. */
const workbench = (_env, { mode = 'development' } = {}) => ({
  name: 'workbench',
  mode,
  target: ['web', 'es2022'],
  entry: {
    ...entry,
    taskpane: ['./test/workbench/pseudo.ts', entry.taskpane],
    boot: './test/workbench/boot.ts',
    workbench: './test/workbench/index.tsx',
  },
  output: { path: path.resolve(__dirname, 'dist/workbench'), filename: '[name].js', clean: true },
  module: { rules: [swc, css, fluent, around] },
  resolve,
  // It never leaves this machine, so that building fast counts for more than size; nothing is minified that a map would explain.
  devtool: false,
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    ...pages(['/boot.js', '/office/office.js']),
    new HtmlPlugin({
      template: './test/workbench/workbench.html',
      filename: 'index.html',
      chunks: ['workbench'],
      policy: `${policy({ script: ["'wasm-unsafe-eval'"] })}; frame-src 'self'`,
      minify: false,
    }),
    new CopyPlugin({ patterns: files }),
    define(),
  ],
  cache: cache(`workbench-${mode}`),
});

module.exports = [cli, addin, workbench];
