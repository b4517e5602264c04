import { makeStyles, tokens } from '@fluentui/react-components';
import { background } from '../../background';
import { Fold } from '../pieces/Fold';
import { RuleList } from '../pieces/RuleList';
import { useScene } from '../shell/scene';

const useStyles = makeStyles({
  text: { margin: '0 0 6px' },
  strong: { margin: '0 0 6px', fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  link: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Which version this is, what it stands on, and where the answers go: nowhere. */
export function About() {
  const styles = useStyles();
  const { words, language, version } = useScene();
  const { settings } = words.pane;
  return (
    <>
      <p className={styles.text}>{settings.version(version)}</p>
      <p className={styles.strong}>{settings.privacy}</p>
      <p className={styles.text}>{settings.unofficial}</p>
      <Fold label={settings.rules}>{() => <RuleList ids={background.rules.map(({ id }) => id)} />}</Fold>
      <Fold label={settings.sources}>
        {() => (
          <ul className={styles.list}>
            {background.sources.map(({ id, title, url, licence, used }) => (
              <li key={id}>
                <a className={styles.link} href={url} target="_blank" rel="noreferrer">
                  {title[language]}
                </a>
                <div>{used[language]}</div>
                <div className={styles.small}>{settings.licence(licence)}</div>
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </>
  );
}
