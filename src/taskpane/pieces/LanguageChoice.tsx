import { Field, Select } from '@fluentui/react-components';
import { useScene } from '../shell/scene';

/** The language of the pane itself, each named in its own language. */
export function LanguageChoice() {
  const { words, chosenLanguage, setLanguage } = useScene();
  return (
    <Field label={`${words.pane.settings.paneLanguage} / ${words.pane.settings.paneLanguageOther}`}>
      <Select
        size="small"
        value={chosenLanguage}
        onChange={(_, { value }) => {
          setLanguage(value === 'en' ? 'en' : 'ja');
        }}
      >
        <option value="ja" lang="ja">
          {words.pane.language.ja}
        </option>
        <option value="en" lang="en">
          {words.pane.language.en}
        </option>
      </Select>
    </Field>
  );
}
