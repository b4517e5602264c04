import { ANY_PART_KEYS } from '../../actions/optionalParts';
import type { Answers } from '../../model/answers';
import { CARRIED_KEYS, carriedJson } from './carriedJson';
import type { JsonParts } from './part';
import { progressJson, roundsJson } from './roundsJson';
import { charter } from './parts/charter';
import { evidenceSettings } from './parts/evidenceSettings';
import { first } from './parts/first';
import { handOuts } from './parts/handOuts';
import { imported } from './parts/imported';
import { outsourcing } from './parts/outsourcing';
import { phases } from './parts/phases';
import { plan } from './parts/plan';
import { portfolio } from './parts/portfolio';
import { sharing } from './parts/sharing';
import { partsOf } from './parts/partsOf';

/** What may stand beside the answers. Whatever is to be carried further is added here. */
export const TOP_PARTS: JsonParts<Answers> = {
  /** Ids of the functions asked for; what is no list of known ones asks for all. */
  asked: {
    keys: null,
    read: (value, at, { json, model }) => {
      const list = json.list(value, at);
      const asked = model.functions.map(({ id }) => id).filter((id) => list.includes(id));
      return asked.length === 0 || asked.length === model.functions.length ? null : asked;
    },
  },
  deadline: {
    keys: null,
    read: (value, at, { json, maxName }) => json.text(value, at, maxName) || null,
  },
  returnTo: {
    keys: null,
    read: (value, at, { json, maxName }) => json.text(value, at, maxName) || null,
  },
  imported,
  plan,
  /** What was kept of earlier times; the keys of each are looked at where it is read. */
  rounds: { keys: null, read: (value, _at, source) => roundsJson(value, source) },
  progress: { keys: { from: null, to: null }, read: (value, _at, source) => progressJson(value, source) },
  portfolio,
  outsourcing,
  sharing,
  first,
  evidence: evidenceSettings,
  charter,
  phases,
  handOuts,
  /** Where the answers of a workbook come from that was carried over. */
  carried: {
    keys: CARRIED_KEYS,
    read: (value, _at, source) => carriedJson(value, source),
  },
  /** Keys of optional parts, each of them known. */
  parts: {
    keys: null,
    read: (value, at, { json, model }) => {
      const given = json
        .list(value, at)
        .map((key, index) => json.choice(key, `${at}.${index}`, partsOf(model)));
      const parts = ANY_PART_KEYS.filter((key) => given.includes(key));
      return parts.length === 0 ? null : parts;
    },
  },
};
