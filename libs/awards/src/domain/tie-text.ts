/** What broke a tie, for readers: a criterion's id, `lot` or `none`. @param note as the engine gives it */
export function tieText(note: string): string {
  return note.replace(/^criterion:/, '');
}
