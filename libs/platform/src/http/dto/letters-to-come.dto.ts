export class ExampleLetterDto {
  /** Who gets it. */
  personName: string;
  subject: string;
  /** Plain text. */
  body: string;
}

export class LettersOfKindDto {
  kind: string;
  /** What the letters say was decided, e.g. `admit`; null where they tell of no decision. */
  decision: string | null;
  letters: number;
  /** One of them, as it will be sent; null where its text is not for you. */
  example: ExampleLetterDto | null;
}

export class LettersToComeDto {
  kinds: LettersOfKindDto[];
  /** True: letters about applications that you stand near to are not among them. */
  withoutNear: boolean;
}
