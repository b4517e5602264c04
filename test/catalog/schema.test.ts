import Ajv from 'ajv';
import { dirname, posix } from 'node:path';
import { dataFiles, readJson, schemaFiles } from './files';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
for (const file of schemaFiles) ajv.addSchema(readJson(file) as object, file);

const schemaOf = (file: string, content: unknown) =>
  posix.join(dirname(file), (content as { $schema: string }).$schema);

test('there is a schema for each kind', () => {
  // prettier-ignore
  expect(schemaFiles).toEqual([
    'bands.schema.json', 'criteria.schema.json', 'decisions.schema.json', 'faq.schema.json', 'first.schema.json', 'import-map.schema.json', 'model.schema.json', 'models.schema.json', 'patterns.schema.json',
    'quadrants.schema.json', 'recommendations.schema.json', 'rules.schema.json', 'sources.schema.json', 'survey.schema.json', 'text.schema.json',
  ]);
});

test.each(dataFiles)('%s is valid', (file) => {
  const content = readJson(file);
  const validate = ajv.getSchema(schemaOf(file, content))!;
  validate(content);
  expect(validate.errors).toBeNull();
});

test.each(dataFiles)('%s with an unknown field anywhere, or a field less, is not valid', (file) => {
  const content = readJson(file);
  const validate = ajv.getSchema(schemaOf(file, content))!;
  const objects: Record<string, unknown>[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) objects.push(value as Record<string, unknown>);
    Object.values(value).forEach(walk);
  };
  walk(content);
  const accepted: unknown[] = [];
  for (const object of objects.slice(0, 12)) {
    object['unknown'] = 1;
    if (validate(content)) accepted.push({ unknown: object });
    Reflect.deleteProperty(object, 'unknown');
    for (const [key, value] of Object.entries(object)) {
      Reflect.deleteProperty(object, key);
      if (validate(content)) accepted.push({ without: key, object });
      object[key] = value;
    }
  }
  expect(accepted).toEqual([]);
});
