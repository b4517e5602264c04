/** What Office tells an add-in about the application around it. */
export interface OfficeFrame {
  /** False when the page was opened outside Excel. */
  readonly inExcel: boolean;
  /** Display language of Office as a full tag, "ja-JP". */
  readonly language: string;
  /** Whether a download reaches the disk: the panes of Excel for Mac and iPad do nothing with one, and say nothing. */
  readonly downloads: boolean;
  /** Colours of the application at the moment of asking, null when the host does not tell. */
  readonly theme: () => { readonly background: string; readonly foreground: string } | null;
}

/** Waits for Office to start. */
export async function ready(): Promise<OfficeFrame> {
  const { host } = await Office.onReady();
  return {
    inExcel: host === Office.HostType.Excel,
    language: Office.context.displayLanguage,
    downloads: ![Office.PlatformType.Mac, Office.PlatformType.iOS].includes(Office.context.platform),
    theme: () => {
      // The typings promise a theme; Excel on the web and on iPad may have none.
      const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
      return theme ? { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor } : null;
    },
  };
}
