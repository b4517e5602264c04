/** The very hidden sheet in which a command keeps the answers while it rewrites the others. */
export const BACKUP_TITLE = 'ISOMM_Backup';
