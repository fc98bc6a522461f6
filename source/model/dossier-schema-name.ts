/** Name and version of the exported form. A change that breaks readers raises the number. */
export const DOSSIER_SCHEMA = 'peacedash/dossier@1'
