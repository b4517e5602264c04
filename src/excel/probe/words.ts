/** The words of the probe's page: a tool for whoever helps us, in the two languages they speak, apart from the product's table. */
export const WORDS = {
  ja: {
    title: 'Excel の動作確認（ISOMM for Excel）',
    about:
      '新しい空のブックで開いてください。作業用のシートを追加しては削除しながら、Excel の動きを1分ほどで確かめます。ブックのほかには何も読み取らず、どこにも送りません。',
    start: '確認を始める',
    asking: (done: number, total: number) => `確認しています … ${String(done)} / ${String(total)}`,
    notEmpty:
      'このブックには、シートが2枚以上あるか、入力か名前の定義があります。何も変更していません。新しい空のブックを開いて、もう一度始めてください。',
    failed: (what: string) =>
      `途中で止まりました（${what}）。新しい空のブックを開いて、もう一度始めてください。`,
    outside: 'この画面は Excel の作業ウィンドウで開いてください。',
    done: (asked: number, other: number) =>
      `${String(asked)}件を確認しました。想定と違うもの：${String(other)}件。下の JSON を「コピー」し、ファイルに保存して README に書かれた宛先へお送りください。`,
    copy: 'JSON をコピー',
    copied: 'コピーしました。',
    notCopied: 'コピーできませんでした。下の欄を選択し、Ctrl+C（Mac は ⌘C）でコピーしてください。',
    json: '結果（JSON）',
    heads: ['確認したこと', '想定', '実際'],
    none: '（記録のみ）',
  },
  en: {
    title: 'How this Excel behaves (ISOMM for Excel)',
    about:
      'Open this in a new, empty workbook. It adds and removes sheets of its own and finds out in about a minute how this Excel behaves. It reads nothing but this workbook and sends nothing anywhere.',
    start: 'Start',
    asking: (done: number, total: number) => `Asking … ${String(done)} / ${String(total)}`,
    notEmpty:
      'This workbook has more than one sheet, or something is entered or named in it. Nothing was changed. Open a new, empty workbook and start again.',
    failed: (what: string) => `It stopped half-way (${what}). Open a new, empty workbook and start again.`,
    outside: 'Open this page in a task pane of Excel.',
    done: (asked: number, other: number) =>
      `${String(asked)} questions asked, ${String(other)} answered otherwise than expected. Copy the JSON below, save it as a file and send it where the README says.`,
    copy: 'Copy JSON',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Select the box below and press Ctrl+C (⌘C on a Mac).',
    json: 'Result (JSON)',
    heads: ['Question', 'Expected', 'Seen'],
    none: '(recorded only)',
  },
};
