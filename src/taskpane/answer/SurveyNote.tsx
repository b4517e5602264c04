import { makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import { entriesAt } from '../../model/beside/survey';
import { surveySentence } from '../../model/beside/surveySentence';
import { survey } from '../../survey';
import { paneSurveyWords } from '../../text/paneSurveyWords';
import { Fold } from '../pieces/Fold';
import { useScene } from '../shell/scene';

const useStyles = makeStyles({
  sentence: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** What a survey of 2017 counted where it asked about this very item: words with year and base, folded, never a measure. */
export default function SurveyNote({ model, id }: { model: string; id: string }) {
  const styles = useStyles();
  const { words, language } = useScene();
  const said = use(paneSurveyWords(language));
  const entries = entriesAt(survey, model, id);
  if (entries.length === 0) return null;
  return (
    <Fold small label={words.pane.answer.survey}>
      {() =>
        entries.map((entry) => (
          <p key={entry.id} className={styles.sentence}>
            {surveySentence(survey, entry, entry.name[language], said)}
          </p>
        ))
      }
    </Fold>
  );
}
