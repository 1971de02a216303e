import type { Anchor } from '#engine';
import type { CriterionId } from './reviews.js';

/** A criterion in English, and what its four levels mean in both languages, the lowest first. */
interface CriterionLevels {
  en: string;
  levels: readonly (readonly [ru: string, en: string])[];
}

/** Where each level begins: 0–2, 3–5, 6–8, 9–10. */
const LEVELS_BEGIN = [0, 3, 6, 9];

export const anchorsOf = (id: CriterionId): Anchor[] =>
  CRITERION_LEVELS[id].levels.map(([ru, en], level) => ({ score: LEVELS_BEGIN[level] ?? 0, ru, en }));

export const CRITERION_LEVELS: Readonly<Record<CriterionId, CriterionLevels>> = {
  relevance: {
    en: 'Relevance and social significance',
    levels: [
      ['проблема не названа или не касается жителей', 'no problem is named, or it concerns nobody there'],
      ['проблема названа, местных данных нет', 'a problem is named, without local figures'],
      [
        'есть данные о людях и месте, причины раскрыты не все',
        'figures on people and place, some causes open',
      ],
      ['данные, причины и нужда людей доказаны', 'figures, causes and people’s need are proved'],
    ],
  },
  coherence: {
    en: 'Coherence and feasibility',
    levels: [
      ['задачи не связаны с целью', 'the tasks have nothing to do with the goal'],
      ['связаны частично, сроки вызывают сомнение', 'partly connected, the dates are doubtful'],
      ['связаны, в плане есть пробелы', 'connected, the plan has gaps'],
      ['план выполним целиком и в срок', 'the whole plan can be done, and in time'],
    ],
  },
  innovation: {
    en: 'Novelty',
    levels: [
      ['обычная работа организации, нового нет', 'the organisation’s daily work, nothing new'],
      ['новое только для самой организации', 'new for the organisation only'],
      ['новое для района, отличие показано', 'new for the district, the difference is shown'],
      ['решения в республике ещё не было, и оно обосновано', 'new for the republic, with good reasons'],
    ],
  },
  value: {
    en: 'Costs against measurable results',
    levels: [
      [
        'результаты не измерить, расходы с ними не связаны',
        'results cannot be measured, costs are unrelated',
      ],
      ['числа есть, но затраты на человека завышены', 'there are figures, the cost per person is too high'],
      ['затраты соразмерны, часть чисел не проверить', 'fair costs, some figures cannot be checked'],
      [
        'каждый расход ведёт к результату, числа проверяемы',
        'every cost leads to a result that can be checked',
      ],
    ],
  },
  budget: {
    en: 'Realism of the budget',
    levels: [
      ['есть запрещённые расходы или цены взяты с потолка', 'forbidden costs, or prices without any source'],
      ['обоснована меньшая часть строк', 'reasons are given for the smaller part of the lines'],
      ['цены рыночные, отдельные строки лишние', 'market prices, a few lines are superfluous'],
      ['все строки нужны, цены подтверждены', 'every line is needed, the prices are proved'],
    ],
  },
  scale: {
    en: 'Scale',
    levels: [
      ['участвует только сама организация', 'only the organisation itself takes part'],
      ['один населённый пункт, охват небольшой', 'one settlement, few people'],
      [
        'несколько наслегов или заметная часть целевой группы',
        'several settlements, or much of the target group',
      ],
      ['весь район или несколько районов, охват подтверждён', 'a whole district or several, with proof'],
    ],
  },
  contribution: {
    en: 'Own contribution and future',
    levels: [
      ['своего вклада нет, после гранта всё закончится', 'no contribution, and all ends with the grant'],
      ['вклад назван, но ничем не подтверждён', 'a contribution is named without proof'],
      ['вклад подтверждён, продолжение описано в общих чертах', 'proved, the future is sketched'],
      ['вклад весомый, известно, кто и на что продолжит', 'weighty, and it is known who goes on and on what'],
    ],
  },
  experience: {
    en: 'Experience of the organisation',
    levels: [
      [
        'похожих дел не было, или прошлые гранты с нарушениями',
        'nothing like it before, or breaches in past grants',
      ],
      ['опыт есть, результаты не показаны', 'some experience, results are not shown'],
      ['похожие проекты завершены, отчёты приняты', 'like projects are finished, reports accepted'],
      ['несколько таких же проектов с видимым итогом', 'several such projects with visible results'],
    ],
  },
  team: {
    en: 'Experience and skills of the team',
    levels: [
      ['исполнители не названы', 'nobody is named'],
      ['названы, опыт не по теме или не раскрыт', 'named, their experience is different or not told'],
      ['главные роли закрыты опытными людьми', 'experienced people have the main roles'],
      ['вся команда опытна, роли и время распределены', 'all are experienced, roles and time are shared out'],
    ],
  },
  openness: {
    en: 'Openness',
    levels: [
      ['о работе организации ничего не найти', 'nothing can be found about the organisation'],
      ['страница есть, давно не обновлялась', 'there is a page, not updated for long'],
      ['новости выходят, отчёты о деньгах не опубликованы', 'there are news, but no reports on money'],
      [
        'новости и отчёты открыты, план освещения по каналам',
        'news and reports are open, and a plan by channel',
      ],
    ],
  },
};
