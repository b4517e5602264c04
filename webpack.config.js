const path = require('node:path');
const webpack = require('webpack');
const { version } = require('./package.json');

const swc = { test: /\.tsx?$/, use: 'swc-loader', exclude: /node_modules/ };
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The command line: one file that runs on Node without node_modules. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { isomm: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].cjs' },
  module: { rules: [swc] },
  resolve,
  plugins: [new webpack.DefinePlugin({ ISOMM_VERSION: JSON.stringify(version) })],
  devtool: false,
  optimization: { minimize: false },
  performance: { hints: false },
};

module.exports = [cli];
