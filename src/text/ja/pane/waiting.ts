/** What the page says when Office.js does not come, in words that must need nothing else. */
export const waiting = {
  what: 'Excelにつながりません。',
  why: (host: string) =>
    `この作業ウィンドウとリボンのボタンは、Microsoftのサーバー（${host}）からOffice.jsを読み込めないと動きません。読み込めないまま時間がたちました。`,
  next: (host: string) =>
    `ネットワークの管理者に、${host} へのHTTPS（443番ポート）の接続を許可してもらい、作業ウィンドウを閉じて開き直してください。`,
  without:
    'アドインがなくても、ブックはそのまま使えます。点数と備考の入力、結果のシート、グラフ、印刷はいつもどおりです。新しいブックの作成と部署の集計は、コマンドラインの isomm でもできます。',
};
