/** An event as Excel hands it to office.js. */
export interface Message {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Office's own colours, as desktop Excel tells them. */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** What a page of the add-in inside a frame needs from the workbench around it: the host, as plain data. */
export interface Port {
  readonly language: string;
  readonly colors: OfficeColors;
  readonly sets: Readonly<Record<string, number>>;
  /** Called with the page's client library once it is there, before the add-in can use it. */
  readonly client: (library: {
    Excel: Record<string, unknown>;
    OfficeExtension: Record<string, unknown>;
  }) => void;
  /** One RichApi request, answered with the body of the response. */
  readonly process: (body: string, flags: number) => Promise<{ status: number; body: string }>;
  /** After an answer has gone out: events that were raised meanwhile may follow. */
  readonly answered: () => void;
  readonly listen: (deliver: (messages: readonly Message[]) => void) => void;
  /** The workbook as an .xlsx file. */
  readonly file: () => Uint8Array;
  readonly settings: Map<string, unknown>;
  /** Opens a window of the add-in's own, for what a ribbon command has to say. */
  readonly dialog: (url: string) => void;
  /** The page can take ribbon commands: `run` calls a function by its name and resolves when it reports completion. */
  readonly commands: (run: (name: string) => Promise<void>) => void;
}

declare global {
  interface Window {
    isommPort?: (frame: Window) => Port;
    /** Keys that belong to the workbench wherever they are pressed, the pane included. */
    isommKeys?: (event: KeyboardEvent) => void;
  }
}
