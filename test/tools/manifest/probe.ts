/** Another add-in than ours: both can be in one Excel. */
const ID = '6f1b2c52-0f0d-4a6e-9d5e-3a8f6f4f2a41';

/** The manifest of the page that finds out how an Excel behaves, from the add-in's: a bare task pane, no ribbon. */
export const probeManifest = (manifest: string): string =>
  manifest
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${ID}</Id>`)
    .replace(/<DisplayName [\s\S]*?<\/DisplayName>/, '<DisplayName DefaultValue="ISOMM probe" />')
    .replace(
      /<Description [\s\S]*?<\/Description>/,
      '<Description DefaultValue="Finds out how this Excel behaves, for ISOMM for Excel." />',
    )
    .replace(/taskpane\.html/, 'probe.html')
    .replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>\s*/, '');
