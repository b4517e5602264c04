import { closest } from './closest';
import { languages } from '../text/languages';
import { wordsIn } from '../text/wordsIn';
import { assessCommand } from './assessCommand';
import { checkCommand } from './checkCommand';
import { diagnosis } from './diagnosis';
import { chooseLanguage, languageChoices } from './chooseLanguage';
import { coverageCommand } from './coverageCommand';
import { collectCommand } from './collect/collectCommand';
import type { Command, Report } from './command';
import { compareCommand } from './compareCommand';
import type { Halves } from './halves';
import { fileTrouble } from './files/fileTrouble';
import { importCommand } from './importCommand';
import { migrateCommand } from './migrate/migrateCommand';
import { newCommand } from './new/newCommand';
import { parseArguments, type Options } from './parseArguments';
import { plain } from './print/plain';
import { ownCommand } from './ownCommand';
import { ProgressLine } from './print/progressLine';
import { readCommand } from './readCommand';
import { roundCommand } from './roundCommand';
import { Stop } from './stop';

/** Where the command line speaks and what it knows of its surroundings. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether messages go to a terminal, where a person sees them as they come. */
  readonly watched: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly systemLocale: string;
}

export const EXIT = { done: 0, flawed: 1, stopped: 2 } as const;

const everywhere = (): Options => ({ '--lang': languages(), '--json': 'flag', '--quiet': 'flag' });

const inLines = (lines: readonly string[]): string => `${plain(lines.join('\n'))}\n`;
/** As many characters are put together before they are written. */
const PIECE = 1 << 16;

/** Writes lines as they come: ten thousands of them never stand in memory together. */
function print(lines: Iterable<string>, write: (text: string) => void): void {
  let waiting: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length > PIECE) {
      write(inLines(waiting));
      waiting = [];
      length = 0;
    }
    waiting.push(line);
    length += line.length;
  }
  write(inLines(waiting));
}

const asDocument = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What is said where the result could not be written to standard output. */
export function resultLost(error: unknown, tokens: readonly string[], terminal: Terminal): string {
  const words = wordsIn(chooseLanguage(tokens, terminal.environment, terminal.systemLocale));
  return inLines([words.cli.result.lost(fileTrouble(error, words.cli))]);
}

/** The commands by name. */
export const commandsOf = ({ catalogue }: Pick<Halves, 'catalogue'>): Readonly<Record<string, Command>> => ({
  new: newCommand(catalogue),
  read: readCommand,
  assess: assessCommand,
  check: checkCommand,
  collect: collectCommand,
  migrate: migrateCommand(catalogue),
  import: importCommand(catalogue),
  own: ownCommand,
  round: roundCommand,
  compare: compareCommand,
  coverage: coverageCommand,
});

/** Runs one command line from its words to its exit code. */
export function run(tokens: readonly string[], halves: Halves, terminal: Terminal): number | Promise<number> {
  const language = chooseLanguage(tokens, terminal.environment, terminal.systemLocale);
  const words = wordsIn(language);
  const { usage, help, result } = words.cli;
  const { gap } = words.sheets;
  const options = tokens.includes('--') ? tokens.slice(0, tokens.indexOf('--')) : tokens;
  const json = options.includes('--json');
  const commands = commandsOf(halves);

  const carryOut = (): Report | Promise<Report> => {
    // `isomm --lang en read file` is as good as `isomm read file --lang en`.
    const at = tokens.findIndex((token, index) => !token.startsWith('-') && tokens[index - 1] !== '--lang');
    const name = tokens[at];
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (options.includes('--help') || options.includes('-h')) {
      return {
        json: null,
        lines: command?.help(words, halves) ?? help.main(languageChoices()),
        flawed: false,
      };
    }
    if (options.includes('--version') && !command) {
      return { json: { version: halves.version }, lines: [halves.version], flawed: false };
    }
    if (name === undefined) throw new Stop('usage', [usage.noCommand, usage.hint('isomm')].join(gap));
    // Where a person would look for a way back into the official sheet.
    if (name === 'export' || options.includes('--official-like'))
      throw new Stop('usage', usage.noOfficialLayout);
    if (!command) {
      const known = Object.keys(commands);
      const said = usage.unknownCommand(name, words.cli.list(known), closest(name, known));
      throw new Stop('usage', [said, usage.hint('isomm')].join(gap));
    }
    const rest = tokens.filter((_, index) => index !== at);
    const given = parseArguments(rest, { ...everywhere(), ...command.options }, words.cli);
    const remark = (line: string) => terminal.err(inLines([line]));
    const quiet = given.flags.has('--quiet') || !terminal.watched;
    const progress = new ProgressLine(quiet ? null : terminal.err, words.cli);
    const end = () => progress.end();
    try {
      const report = command.run({ given, language, words, halves, remark, progress });
      if (report instanceof Promise) return report.finally(end);
      end();
      return report;
    } catch (error) {
      end();
      throw error;
    }
  };

  const tell = (report: Report): number => {
    const document = json && !report.aside ? report.json : null;
    if (report.aside) print(report.lines, terminal.err);
    else if (document === null) print(report.lines, terminal.out);
    else terminal.out(asDocument(document));
    if (report.stopped) return EXIT.stopped;
    return report.flawed ? EXIT.flawed : EXIT.done;
  };
  const tellStop = (error: unknown): number => {
    const stop =
      error instanceof Stop
        ? error
        : { code: 'internal', message: result.internal(String(error)), problems: [], decisions: [] };
    terminal.err(inLines([stop.message]));
    if (json) {
      const { code, message } = stop;
      terminal.out(
        asDocument({
          error: { code, message },
          problems: stop.problems.map((problem) => diagnosis(problem)),
          ...(stop.decisions.length > 0 && { decisions: stop.decisions }),
        }),
      );
    }
    return EXIT.stopped;
  };

  try {
    const report = carryOut();
    return report instanceof Promise ? report.then(tell).catch(tellStop) : tell(report);
  } catch (error) {
    return tellStop(error);
  }
}
