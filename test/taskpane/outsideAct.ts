const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

/** Does what a browser does, without the waiting for React that tests usually add. */
export function outsideAct(act: () => void): void {
  const before = environment.IS_REACT_ACT_ENVIRONMENT ?? false;
  environment.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    act();
  } finally {
    environment.IS_REACT_ACT_ENVIRONMENT = before;
  }
}
