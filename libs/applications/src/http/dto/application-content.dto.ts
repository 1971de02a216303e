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
import { APPLICATION_LIMITS, BUDGET_ARTICLES, type BudgetArticle } from '#contracts';
import { IsDay, IsKopecks, IsTextUpTo } from '#platform';

/* A draft may leave anything empty; lengths and forms hold from the first letter. */

// The API document learns the sizes of lists from literals only; a test holds them to the form's limits.
const { project, leader, team, plan, budget } = APPLICATION_LIMITS;

/** A day, or nothing yet. */
function IsDayOrEmpty(): PropertyDecorator {
  const decorators = [ValidateIf((_, value) => value !== ''), IsDay()];
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
}

export class ProjectSectionDto {
  /** @example "Хомус в каждом наслеге" */
  @IsTextUpTo(project.title)
  title: string;

  /** @example "Мастерские хомуса в шести наслегах Амгинского улуса." */
  @IsOptional()
  @IsTextUpTo(project.summary)
  summary: string = '';

  /** @example "Мастеров, которые делают хомус, в улусе осталось двое." */
  @IsOptional()
  @IsTextUpTo(project.problem)
  problem: string = '';

  /** @example "Передать ремесло ста двадцати школьникам." */
  @IsOptional()
  @IsTextUpTo(project.goal)
  goal: string = '';

  /** @example ["Открыть мастерские"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsTextEach(project.tasks)
  tasks: string[] = [];

  /** @example ["Школьники"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsTextEach(project.targetGroups)
  targetGroups: string[] = [];

  /** @example "Амгинский улус" */
  @IsOptional()
  @IsTextUpTo(project.geography)
  geography: string = '';

  /** @example "120 участников, 40 занятий" */
  @IsOptional()
  @IsTextUpTo(project.quantitativeResults)
  quantitativeResults: string = '';

  /** @example "Участники умеют сделать хомус сами." */
  @IsOptional()
  @IsTextUpTo(project.qualitativeResults)
  qualitativeResults: string = '';

  @IsOptional()
  @IsTextUpTo(project.partners)
  partners: string = '';

  @IsOptional()
  @IsTextUpTo(project.informationSupport)
  informationSupport: string = '';

  @IsOptional()
  @IsTextUpTo(project.development)
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
  @IsTextUpTo(leader.fullName)
  fullName: string = '';

  /** @example Директор */
  @IsOptional()
  @IsTextUpTo(leader.position)
  position: string = '';

  @IsOptional()
  @IsTextUpTo(leader.experience)
  experience: string = '';

  /** @example "+7 914 000-00-00" */
  @IsOptional()
  @IsTextUpTo(leader.phone)
  phone: string = '';

  /** @example aiyyna@example.org */
  @IsOptional()
  @IsTextUpTo(leader.email)
  email: string = '';
}

export class TeamMemberDto {
  /** @example "Ньургун Иванов" */
  @IsOptional()
  @IsTextUpTo(team.fullName)
  fullName: string = '';

  /** @example "Мастер хомуса" */
  @IsOptional()
  @IsTextUpTo(team.role)
  role: string = '';

  @IsOptional()
  @IsTextUpTo(team.experience)
  experience: string = '';
}

export class PlanEventDto {
  /**
   * The text of one of the project's tasks.
   * @example "Открыть мастерские"
   */
  @IsOptional()
  @IsTextUpTo(plan.task)
  task: string = '';

  /** @example Занятия */
  @IsOptional()
  @IsTextUpTo(plan.title)
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
  @IsTextUpTo(plan.expectedResult)
  expectedResult: string = '';
}

export class BudgetLineDto {
  /** @example civil-contracts */
  @IsIn(BUDGET_ARTICLES)
  article: BudgetArticle;

  /** @example "Мастер хомуса" */
  @IsOptional()
  @IsTextUpTo(budget.title)
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
  @IsTextUpTo(budget.justification)
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
