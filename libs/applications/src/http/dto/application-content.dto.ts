import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { BUDGET_ARTICLES, type BudgetArticle } from '#contracts';
import { IsDay, IsKopecks, IsTextUpTo } from '#platform';

/* A draft may leave anything empty; lengths and forms hold from the first letter. */

/** A day, or nothing yet. */
function IsDayOrEmpty(): PropertyDecorator {
  const decorators = [ValidateIf((_, value) => value !== ''), IsDay()];
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
}

export class ProjectSectionDto {
  /** @example "Хомус в каждом наслеге" */
  @IsTextUpTo(300)
  title: string;

  /** @example "Мастерские хомуса в шести наслегах Амгинского улуса." */
  @IsOptional()
  @IsTextUpTo(2_000)
  summary: string = '';

  /** @example "Мастеров, которые делают хомус, в улусе осталось двое." */
  @IsOptional()
  @IsTextUpTo(5_000)
  problem: string = '';

  /** @example "Передать ремесло ста двадцати школьникам." */
  @IsOptional()
  @IsTextUpTo(1_000)
  goal: string = '';

  /** @example ["Открыть мастерские"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsTextEach(500)
  tasks: string[] = [];

  /** @example ["Школьники"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsTextEach(300)
  targetGroups: string[] = [];

  /** @example "Амгинский улус" */
  @IsOptional()
  @IsTextUpTo(1_000)
  geography: string = '';

  /** @example "120 участников, 40 занятий" */
  @IsOptional()
  @IsTextUpTo(3_000)
  quantitativeResults: string = '';

  /** @example "Участники умеют сделать хомус сами." */
  @IsOptional()
  @IsTextUpTo(3_000)
  qualitativeResults: string = '';

  @IsOptional()
  @IsTextUpTo(3_000)
  partners: string = '';

  @IsOptional()
  @IsTextUpTo(3_000)
  informationSupport: string = '';

  @IsOptional()
  @IsTextUpTo(3_000)
  development: string = '';

  /** @example 2027-08-01 */
  @IsOptional()
  @IsDayOrEmpty()
  startsOn: string = '';

  /** @example 2028-03-31 */
  @IsOptional()
  @IsDayOrEmpty()
  endsOn: string = '';
}

export class LeaderSectionDto {
  /** @example "Айыына Петрова" */
  @IsOptional()
  @IsTextUpTo(200)
  fullName: string = '';

  /** @example Директор */
  @IsOptional()
  @IsTextUpTo(200)
  position: string = '';

  @IsOptional()
  @IsTextUpTo(3_000)
  experience: string = '';

  /** @example "+7 914 000-00-00" */
  @IsOptional()
  @IsTextUpTo(50)
  phone: string = '';

  /** @example aiyyna@example.org */
  @IsOptional()
  @IsTextUpTo(200)
  email: string = '';
}

export class TeamMemberDto {
  /** @example "Ньургун Иванов" */
  @IsOptional()
  @IsTextUpTo(200)
  fullName: string = '';

  /** @example "Мастер хомуса" */
  @IsOptional()
  @IsTextUpTo(200)
  role: string = '';

  @IsOptional()
  @IsTextUpTo(3_000)
  experience: string = '';
}

export class PlanEventDto {
  /**
   * The text of one of the project's tasks.
   * @example "Открыть мастерские"
   */
  @IsOptional()
  @IsTextUpTo(500)
  task: string = '';

  /** @example Занятия */
  @IsOptional()
  @IsTextUpTo(500)
  title: string = '';

  /** @example 2027-08-01 */
  @IsOptional()
  @IsDayOrEmpty()
  startsOn: string = '';

  /** @example 2028-03-31 */
  @IsOptional()
  @IsDayOrEmpty()
  endsOn: string = '';

  /** @example "Проведено 40 занятий" */
  @IsOptional()
  @IsTextUpTo(1_000)
  expectedResult: string = '';
}

export class BudgetLineDto {
  /** @example civil-contracts */
  @IsIn(BUDGET_ARTICLES)
  article: BudgetArticle;

  /** @example "Мастер хомуса" */
  @IsOptional()
  @IsTextUpTo(500)
  title: string = '';

  /** @example "3000000" */
  @IsKopecks()
  unitCostKopecks: string;

  /** @example 4 */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  quantity: number;

  /**
   * What the applicant pays of the line's total.
   * @example "2000000"
   */
  @IsOptional()
  @IsKopecks()
  ownKopecks: string = '0';

  @IsOptional()
  @IsTextUpTo(2_000)
  justification: string = '';
}

export class ApplicationContentDto {
  @ValidateNested()
  @Type(() => ProjectSectionDto)
  project: ProjectSectionDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => LeaderSectionDto)
  leader: LeaderSectionDto = new LeaderSectionDto();

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => TeamMemberDto)
  team: TeamMemberDto[] = [];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => PlanEventDto)
  plan: PlanEventDto[] = [];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => BudgetLineDto)
  budget: BudgetLineDto[] = [];
}

/** Every item a text of at most this length. */
function IsTextEach(maximum: number): PropertyDecorator {
  return Matches(new RegExp(`^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]{0,${maximum}}$`, 'u'), {
    each: true,
  });
}
