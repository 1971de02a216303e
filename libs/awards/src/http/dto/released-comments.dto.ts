export class ReleasedCommentDto {
  /** The only name of the expert. */
  expertAlias: string;
  comment: string;
}

export class ReleasedCommentsDto {
  /** By alias; experts who had nothing to say are left out. */
  items: ReleasedCommentDto[];
}
