import { Select } from '@fluentui/react-components';
import { LANGUAGES, languageNamed, languages, type Language } from '../../text/languages';

interface Props {
  readonly value: Language;
  readonly small?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (language: Language) => void;
}

/** Chooses one of the languages we speak, each named in its own words; in a field it has the field's label. */
export function LanguageSelect({ value, small = false, disabled = false, onChange, ...field }: Props) {
  return (
    <Select
      {...field}
      size={small ? 'small' : 'medium'}
      value={value}
      disabled={disabled}
      onChange={(_, { value: chosen }) => {
        const language = languageNamed(chosen);
        if (language) onChange(language);
      }}
    >
      {languages().map((language) => (
        <option key={language} value={language} lang={language}>
          {LANGUAGES[language].name}
        </option>
      ))}
    </Select>
  );
}
