import { holdsNoAnswer } from '../holdsNoAnswer';

/** What a message tells about: the words found, and the item's id. */
interface Slip {
  readonly found: string | null;
  readonly id: string | null;
  /** Absent where a slip is told of without its place. */
  readonly cell?: string | null;
}

/** Shows what stood in a cell, long texts cut so that the message stays one line. */
const quote = (found: string | null): string => {
  if (found === null || found === '') return '（空欄）';
  const line = found.replace(/\s+/gu, ' ');
  return `「${[...line].length > 40 ? `${[...line].slice(0, 40).join('')}…` : line}」`;
};

/** Files that come instead of a workbook. */
const OTHER_FILES: Readonly<Record<string, string>> = {
  empty:
    '中身のないファイル（0バイト）です。送る途中か保存の途中で失われたと思われます。送り主にもう一度送ってもらってください。',
  link: 'Webページかショートカット（Googleドライブの.gsheetなど）で、リンク先のブックそのものではありません。ブックをダウンロードしてください。',
  comparison: 'これは部署を並べて集計したブックで、記入するブックではありません。',
  '.xls': '古い形式（.xls）のブックのため、読み取れません。',
  '.xlsb': 'バイナリ形式（.xlsb）のブックのため、読み取れません。',
  '.ods': 'OpenDocument形式（.ods）のブックのため、読み取れません。',
  '.numbers':
    'Numbersの書類のため、読み取れません。Numbersで開き、「ファイル」→「書き出す」→「Excel」で.xlsxに書き出してください。',
  '.xml':
    'XML形式（XMLスプレッドシート2003など）のブックのため、読み取れません。ExcelかLibreOfficeで開き、.xlsxとして保存し直してください。',
  picture:
    '画像（写真やスクリーンショット）のため、点数を読み取れません。ブックそのものを送ってもらってください。',
  '.docx': 'WordかPowerPointの文書で、ブックではありません。ブックそのものを送ってもらってください。',
  '.pdf': 'PDFのため、点数を読み取れません。',
  '.doc':
    'Wordの古い文書やOutlookのメール（.doc、.msgなど）で、ブックではありません。メールなら添付ファイルを取り出してください。',
};

/** What went wrong, in which cell, and what to do next; by `Problem.kind`. */
export const problems = {
  where: (sheet: string | null, cell: string | null, id: string | null): string => {
    const place = [sheet, cell].filter((part) => part !== null).join(' ');
    if (id === null) return place;
    return place === '' ? id : `${place}（${id}）`;
  },
  kinds: {
    'not-a-score': {
      name: '無効な値',
      what: ({ found }: Slip) =>
        `${quote(found)}は0〜5の整数ではないため、このセルは空欄として扱っています。`,
      next: '0〜5の整数を入れるか、空欄にしてください。',
    },
    'text-number': {
      name: '文字列の数字',
      what: ({ found }: Slip) =>
        `${quote(found)}は数字ではなく文字列のため、このセルは空欄として扱っています。`,
      next: 'セルの表示形式を「標準」にして、半角の数字で入れ直してください。',
    },
    uncalculated: {
      name: '未計算の数式',
      what: ({ found }: Slip) =>
        `数式${quote(found)}が計算結果なしで保存されているため、空欄として扱っています。`,
      next: 'Excelで開いて再計算（F9）し、保存し直したファイルを指定するか、値を直接入れてください。',
    },
    'unknown-id': {
      name: '不明なID',
      what: ({ found, id }: Slip) =>
        id === null
          ? `この行の記入（${quote(found)}）には、IDがなく、どの項目のものか分かりません。この行は集計していません。`
          : `${quote(found)}というIDの項目はこのモデルにありません。この行は集計していません。`,
      next: '元のIDに戻してください。自組織で加える項目なら独自項目の一覧に登録し、不要な行なら削除してください。',
    },
    'duplicate-id': {
      name: 'IDの重複',
      what: ({ found }: Slip) =>
        `${quote(found)}の行が複数あります。どの行を採るか決められないため、正しい結果になりません。`,
      next: '正しい行を1つだけ残し、ほかの行を削除してください。',
    },
    'missing-id': {
      name: '項目の行がない',
      what: ({ id, found }: Slip) =>
        found === null
          ? `${id ?? '?'}の行がこの表にありません。何も記入されていないものとして扱っています。`
          : found !== id
            ? `${id ?? '?'}の名称の行からIDが消えています。ブックの集計に入らないため、何も記入されていないものとして扱っています。`
            : `${id ?? '?'}の行が表の上か下に出ています。ブックの集計に入らないため、何も記入されていないものとして扱っています。`,
      next: '行を表の途中に戻してください（表の外に出た行は、切り取って行と行の間に挿入するか、isomm check --repairで直せます）。IDだけが消えた行には、IDを書き戻してください。評価や計画をしない項目も、行は残し、空欄（スコアは空欄か0）にします。',
    },
    shifted: {
      name: 'セルのずれ',
      what: ({ found, id }: Slip) =>
        `列の行がそろっていません。${quote(found)}は${id ?? '?'}の行にありますが、別の項目の値かもしれないため、集計していません。`,
      next: 'セルの削除・挿入・移動を元に戻す（Ctrl+Z）か、ずれる前のファイルをお使いください。戻せない場合は、回答者に値を確かめ、新しいブックに入れ直してください。行全体の削除や挿入であれば、ずれは生じません。',
    },
    'missing-name': {
      name: '名前の定義がない',
      what: ({ found }: Slip) =>
        holdsNoAnswer(found ?? '')
          ? `名前の定義${quote(found)}がないか、参照先が壊れています。版を示す名前で、回答は含みません。現在の版として読みました。`
          : `名前の定義${quote(found)}がないか、参照先が壊れています。この部分は読み取れません。`,
      next: '元のファイルに戻すか、isomm check --repairで直してください。直らないものは、新しいブックに回答を移します。',
    },
    'formula-replaced': {
      name: '数式が書き換えられている',
      what: ({ found }: Slip) =>
        `結果のセルの数式が${quote(found)}に変わっています。表示が正しいとは限りません。`,
      next: '元に戻す（Ctrl+Z）か、結果を作り直してください（アドインの「設定」、またはisomm check --repair）。',
    },
    'stale-result': {
      name: '結果が古い',
      what: ({ found }: Slip) =>
        `数式は元のままですが、保存されている値${quote(found)}が、いまの回答から求まる値と違います。再計算されずに保存されたとみられ、このシートのほかの値も古いおそれがあります。`,
      next: 'Excelで開いて再計算（Ctrl+Alt+F9）し、保存してください。それでも違うときは、新しいブックに回答を移してください。',
    },
    'bad-quadrant': {
      name: '領域ではない値',
      what: ({ found }: Slip) =>
        `${quote(found)}は領域ではないため、この項目はどの改善リストにも載りません。`,
      next: 'I、II、III、IVのいずれかを選んでください。',
    },
    'bad-pattern': {
      name: 'パターンではない値',
      what: ({ found }: Slip) => `${quote(found)}はパターンとして読み取れません。`,
      next: 'セルの一覧（▼）から選び直してください。パターンの表のセルなら「イン」か「アウト」（英語版ではinかout）を入れます。',
    },
    'bad-setup': {
      name: '設定の値が不明',
      what: ({ found }: Slip) =>
        `${quote(found)}は、レイアウト版または言語として読み取れません。レイアウト版は現在のもの、言語は日本語として読みました。`,
      next: '元の値に戻してください。レイアウト版には整数、言語にはjaまたはenが入ります。',
    },
    'copied-sheet': {
      name: '点数の異なる複製シート',
      what: ({ found, id }: Slip) =>
        id !== null
          ? `回答するシートの複製で、${id}に${quote(found)}とあり、元のシートとは異なります。読み取っていません。`
          : `このシートは回答するシートの複製で、元のシートと異なる点数が${found ?? ''}個あります。いずれも読み取っていません。`,
      next: 'どちらを正とするか決めてください。このシートが正しい場合は点数を元のシートへ写し、複製を削除します。',
    },
    unfinished: {
      name: '途中で終わった処理',
      what: ({ found }: Slip) =>
        `アドインの処理が途中で終わっています。処理の前の回答${found === null || found === '' ? '' : `（${quote(found)}）`}が非表示のシートに残り、セルは空欄や書きかけのおそれがあります。読み取ったのは、いまセルにある値だけです。`,
      next: 'Excelで開き、アドインの画面で処理を終わらせてください。またはisomm check --repairで選択肢ごとの結果を確かめ、残っている回答を使うかどうかを--decisionsで指定してください。',
    },
    'mark-outside': {
      name: '点数の欄でない場所の印',
      what: ({ found }: Slip) =>
        `${quote(found)}が、点数を記入する欄ではない場所（数式の入った○●の欄、または欄の外）にあります。点数のセルが空欄で、どの点数の印かはっきり分かる場合だけ、その点数として読んでいます。`,
      next: '点数は点数のセルに入れてください。○●の欄に記入したものは元に戻します。取り込みでは、示された選択肢から選べます。',
    },
    'score-elsewhere': {
      name: '点数の欄の外にある点数',
      what: ({ found }: Slip) =>
        `${quote(found)}が、点数のセルではなく、表の下の行か、空欄の点数のセルに付いたコメントにあります。点数として読んでいません。`,
      next: '点数であれば項目の行の点数のセルに入れ、そうでなければそのままで構いません。',
    },
    'two-marks': {
      name: '印が複数ある',
      what: ({ found }: Slip) =>
        `1つの点数に対して、印や値が複数あります（${found ?? ''}）。どれが正しいか決められないため、いずれも採っていません。`,
      next: 'どれが正しいかを回答者に確かめ、点数のセルに入れてください。取り込みでは、示された選択肢から選べます。',
    },
    'id-name-differ': {
      name: '番号と名前の不一致',
      what: ({ found }: Slip) =>
        `${quote(found)}は、番号の示す項目と名前の示す項目が同じではありません（番号がない場合を含みます）。この行は採っていません。`,
      next: 'どの項目の行かを確かめ、番号か名前を直すか、示された選択肢から選んでください。',
    },
    'control-without-cell': {
      name: '位置の分からないボタン・チェックボックス',
      what: ({ found }: Slip) =>
        found?.startsWith('ActiveX')
          ? `ActiveXのボタン（${found}）は、選択されているかどうかがファイルの中に読める形で残っていません。ここの点数は採っていません。`
          : `選択されているボタンまたはチェックボックス${quote(found)}が、どの項目のどの点数のものか分かりません。採っていません。`,
      next: '元のファイルで確かめ、点数を新しいブックに入れてください。',
    },
    'not-a-checklist': {
      name: '回答の一覧が見つからない',
      what: ({ found, cell = null }: Slip) =>
        cell !== null
          ? 'ここから項目の番号が並んでいますが、どの列が点数かを示す見出しの行がありません。列を取り違えないよう、点数は読み取っていません。'
          : found === null || found === ''
            ? '項目の番号と、インソース・アウトソースの点数がそろった一覧が見つかりません。'
            : `回答の一覧が複数のシート（${found}）にあり、どれが回答か決められないため、いずれも読み取っていません。回答のシートを1枚だけ残すか、1枚ずつ別のブックに分けてください。`,
      next: '番号（A-1など。項目の名前だけでは読み取れません）の列と、インソース・アウトソースの見出しがあるシートを用意するか、ほかの列の意味を--mapで指定してください。',
    },
    merged: {
      name: '結合された点数のセル',
      what: ({ found }: Slip) =>
        `この点数のセルは、結合されて隠れています${found === null ? '' : `（見えているのは${quote(found)}）`}。隠れたセル自身の値だけを採りました（空欄なら未回答）。`,
      next: 'セルの結合を解除し、この項目の点数を入れ直してください。',
    },
    'not-a-recommendation': {
      name: '選択肢にない値',
      what: ({ found }: Slip) => `${quote(found)}は対象範囲の選択肢にないため、対象のまま扱います。`,
      next: 'セルの一覧（▼）から選び直すか、空欄に戻してください。',
    },
    'not-a-side': {
      name: '実施主体ではない値',
      what: ({ found }: Slip) =>
        `${quote(found)}は計画の実施主体（イン・アウト・併用）ではないため、空欄として扱います。`,
      next: 'セルの一覧（▼）から選び直すか、空欄にしてください。',
    },
    'not-a-level': {
      name: '使えない数値',
      what: ({ found }: Slip) => `${quote(found)}は、この欄で使える整数ではないため、空欄として扱います。`,
      next: '計画の成熟度は1から5、効果は1から3の整数にしてください。計画しない場合は空欄にします。',
    },
    'not-a-date': {
      name: '日付ではない値',
      what: ({ found }: Slip) =>
        `${quote(found)}は日付として読めません。日付による集計や、新旧の比較には使えません。`,
      next: '2027/3/31のような日付で入れ直してください。',
    },
    'not-a-number': {
      name: '数値ではない値',
      what: ({ found }: Slip) =>
        `${quote(found)}は、この欄で使える0以上の数値ではないため、集計に入れていません。`,
      next: '数値だけを入れてください（「人日」などの単位は書きません）。',
    },
    'not-a-progress': {
      name: '一覧にない値',
      what: ({ found }: Slip) => `${quote(found)}はこの欄の一覧にないため、空欄として扱います。`,
      next: '一覧から選び直すか、空欄にしてください。',
    },
    'own-waiting': {
      name: '反映待ちの独自項目',
      what: ({ found }: Slip) =>
        `独自項目${quote(found)}は、まだ集計に入っていません（属する先が未記入か、回答の表に行がないか、属する先の変更が反映されていません）。`,
      next: '独自項目の一覧で属する先を選び、シートを作り直してください（アドインの「設定」、または isomm migrate）。',
    },
    'not-a-decision': {
      name: '決定でない値',
      what: ({ found }: Slip) =>
        `${quote(found)}は移行の決定の選択肢にないため、まだ決めていないものとして扱います。`,
      next: 'セルの一覧（▼）から選び直すか、空欄に戻してください。',
    },
    'long-text': {
      name: '長すぎる文字列',
      what: ({ found }: Slip) => `${quote(found)}で始まる文字列は長すぎるため、初めの部分だけを読みました。`,
      next: '短くしてください。1つのセルに入るのは32,767文字までで、集計では組織や部署の名前は1,000文字まで、1つのブック全体で500万文字までです。',
    },
    'newer-part': {
      name: '新しい版の内容',
      what: ({ found }: Slip) =>
        `${quote(found)}は、この版より新しい版で加えられた内容です。読める範囲だけを読みました。`,
      next: '新しい版をお使いください。この版では、作り直し・言語の変更・削除は行いません。ご自身で付けた名前なら、先頭を別の文字に変えてください（「数式」→「名前の管理」）。',
    },
    'unknown-model': {
      name: '未対応のモデル',
      what: ({ found }: Slip) => `${quote(found)}というモデルは、この版では扱えません。`,
      next: 'このブックを作った版のisommで開いてください。モデルのセルを書き換えた場合は元に戻してください。',
    },
    'bad-model': {
      name: '読めないモデル',
      what: ({ found }: Slip) =>
        `ブックに入っているモデルのデータが壊れていて読めません（${quote(found)}）。`,
      next: '壊れる前のブックを使うか、元のモデルのファイルから「isomm new --model-file」で作り直してください。',
    },
    'model-differs': {
      name: '中身の違うモデル',
      what: ({ found }: Slip) =>
        `${quote(found)}は、先に読んだ回答と同じ名前と版ですが、モデルの中身（項目や文言）が違います。並べて集計できません。`,
      next: 'どちらかのモデルのrevisionを変えて作り直すか、同じモデルで配布したブックだけを集めてください。',
    },
    'newer-layout': {
      name: '新しいレイアウト',
      what: ({ found }: Slip) =>
        `このブックは、この版より新しいレイアウト（${found ?? '?'}）で作られています。`,
      next: '新しい版のisommで開いてください。ファイルには何も書き込んでいません。',
    },
    'not-isomm': {
      name: 'ISOMMのブックではない',
      what: ({ found }: Slip) => OTHER_FILES[found ?? ''] ?? 'このファイルはISOMMのブックではありません。',
      next: 'isomm newで作ったか、アドインで用意した.xlsxファイルを指定してください。.xls、.xlsb、.odsの場合は、Excelで開いて.xlsxとして保存し直してください。回答がほかの形のブックやCSVにあれば、isomm import（collectでは--map）で取り込めます。',
    },
    encrypted: {
      name: '暗号化されている',
      what: () => 'パスワードまたは秘密度ラベルで暗号化されているため、読み取れません。',
      next: 'Excelで開き、パスワードまたは暗号化を伴うラベルを外したコピーを保存して、そのコピーを指定してください。',
    },
    damaged: {
      name: '壊れている',
      what: () => 'ファイルが壊れているか、途中で切れているため、読み取れません。',
      next: '送り主にもう一度送ってもらうか、Excelの「開いて修復する」で開き、別名で保存してから指定してください。',
    },
    'unknown-compression': {
      name: 'Excelにない圧縮方式',
      what: ({ found }: Slip) =>
        `Excelのブックでは使われない圧縮方式（${found ?? '?'}）で圧縮し直されているため、読み取れません。中身が壊れているとは限りません。`,
      next: 'zipにまとめたものなら、作ったソフト（7-ZipやWinZipなど）で展開し、中のブックを指定してください。ブック自体なら、圧縮し直す前のファイルを使うか、展開して標準のDeflateで圧縮し直してください。',
    },
    'too-large': {
      name: '大きすぎる',
      what: () => 'ブックとして扱うには大きすぎるため、読み取りを止めました。',
      next: '余分なシート、行、画像を取り除いて保存し直してください。心当たりのないファイルなら開かないでください。',
    },
  },
};
