import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useScene } from './scene';

interface Props {
  readonly titles: readonly string[];
  readonly disabled: boolean;
}

/** Asks once more before the self-check goes, and says which sheets go with it. */
export function RemoveDialog({ titles, disabled }: Props) {
  const { words, store } = useScene();
  const { settings, or } = words.pane;
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button disabledFocusable={disabled}>{settings.remove}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{settings.removeAsk}</DialogTitle>
          <DialogContent>{settings.removeWhat(titles.join(or))}</DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button>{settings.removeNo}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button
                appearance="primary"
                onClick={() => {
                  void store.remove();
                }}
              >
                {settings.removeYes}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
