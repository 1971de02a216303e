import type { AwardsErrorCode } from '../domain/awards.errors.js';
import type { ResultsWord } from './headings.js';

export const ru: Record<AwardsErrorCode | ResultsWord, string> = {
  'awards.not-found': 'Такого списка, гранта или конкурса нет.',
  'awards.results-not-published': 'Результаты этого конкурса ещё не опубликованы.',
  'awards.comments-not-released': 'Комментарии экспертов откроются вместе с итогами конкурса.',
  'awards.only-council': 'Это могут сделать только члены и секретарь совета.',
  'awards.only-planners': 'Это могут сделать совет и администратор конкурса.',
  'awards.only-committee': 'Это могут сделать только члены комитета.',
  'awards.only-administrator': 'Это может сделать только администратор конкурса.',
  'awards.near-application':
    'Вы связаны с заявкой этого конкурса, а список показывает, с каким баллом она проходит. Пусть его составит другой член совета.',

  'awards.ranking-missing': 'Рейтинга этого конкурса ещё нет. Дождитесь закрытия рецензирования.',
  'awards.ranking-stale': 'Рейтинг пересчитывается. Повторите через несколько секунд.',
  'awards.ranking-changed': 'После составления списка рейтинг изменился. Верните список совету.',
  'awards.not-calibrated':
    'Для калибровки мало рецензий, поэтому список предложить нельзя. Назначьте ещё экспертов.',
  'awards.separate-groups':
    'Эксперты делятся на группы без общих заявок, и калиброванные баллы этих групп не сравнить. Назначьте рецензии, которые их свяжут.',
  'awards.reviews-missing':
    'После отмены рецензий у некоторых заявок их меньше, чем требуют правила. Назначьте замену.',

  'awards.wrong-proposal': 'Список составить нельзя: исправьте поля ниже.',
  'awards.unknown-application': 'Такой заявки в рейтинге этого конкурса нет.',
  'awards.repeated-application': 'Эта заявка уже названа выше.',
  'awards.application-withdrawn': 'Эта заявка отозвана или исключена: решать о ней больше нечего.',
  'awards.unknown-band': 'Такой группы сумм в рубрике нет.',
  'awards.repeated-band': 'Проходной балл этой группы уже назван выше.',
  'awards.pass-mark-missing': 'Назовите проходной балл группы «{band}» или один для всех.',
  'awards.pass-mark-over-maximum': 'Проходной балл не может быть больше {maximum}.',
  'awards.amount-not-positive': 'Сумма должна быть больше нуля. Чтобы отказать, примите отдельное решение.',
  'awards.over-requested': 'Сумма больше запрошенной.',
  'awards.over-budget': 'На этот грант бюджета не хватает. Уменьшите суммы или откажите другой заявке.',
  'awards.reserve-unclear': 'Укажите либо размер резерва, либо его список.',
  'awards.not-for-reserve':
    'Эта заявка не может быть в резерве: не прошла по баллу, либо организация уже получает грант, либо совет ей отказал.',

  'awards.agreed-by-proposer': 'Свой список согласовать или вернуть нельзя: это делает другой человек.',
  'awards.remarks-needed': 'Чтобы вернуть список, напишите замечания.',

  'awards.too-many-scenarios':
    'Больше {most} сценариев сравнить нельзя. Удалите лишний или сохраните под именем одного из них.',

  'awards.list-not-approved': 'У этого конкурса нет утверждённого списка.',
  'awards.not-reproducible':
    'Публиковать нельзя: результаты не сходятся с собой в {pointer}: записано «{published}», получается «{recomputed}». Сообщите в поддержку.',
  'awards.visible-from-past':
    'Этот момент уже прошёл. Укажите будущий или не указывайте, чтобы опубликовать сейчас.',
  'awards.nothing-new': 'Эти результаты уже опубликованы: с тех пор ничего не изменилось.',

  'awards.not-awarded': 'По этой заявке гранта нет или больше нет. Обновите страницу.',
  'awards.agreement-in-force': 'По этому гранту подписано соглашение: отказ оформляется через него.',
  'awards.no-reserve-fits': 'Никому из резерва не хватает освободившихся денег, либо резерв пуст.',
  'awards.call-over': 'Конкурс завершён: гранты больше не меняются.',

  'awards.heading.sheet': 'Итоги',
  'awards.heading.position': 'Место',
  'awards.heading.rank': 'Место с учётом равных',
  'awards.heading.number': 'Номер',
  'awards.heading.title': 'Проект',
  'awards.heading.applicant': 'Организация',
  'awards.heading.municipality': 'Район',
  'awards.heading.track': 'Направление',
  'awards.heading.score': 'Балл',
  'awards.heading.range': 'Разброс оценок',
  'awards.heading.requested': 'Запрошено, ₽',
  'awards.heading.awarded': 'Присуждено, ₽',
  'awards.heading.decision': 'Решение',
  'awards.heading.reason': 'Причина',
  'awards.decision.award': 'Победитель',
  'awards.decision.reserve': 'В резерве',
  'awards.decision.refuse': 'Не поддержана',
  'awards.reason.by-ranking': 'по месту в рейтинге',
  'awards.reason.by-council': 'решение совета',
  'awards.reason.from-reserve': 'из резерва',
  'awards.reason.no-money-left': 'не хватило бюджета',
  'awards.reason.organisation-has-won': 'организация уже победила',
  'awards.reason.below-pass-mark': 'ниже проходного балла',
  'awards.reason.not-scored': 'нет оценки',
  'awards.reason.withdrawn': 'отозвана',
  'awards.reason.declined': 'отказ от гранта',
};
