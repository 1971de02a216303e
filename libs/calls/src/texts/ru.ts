import type { CallsErrorCode } from '../domain/calls.errors.js';

export const ru: Record<CallsErrorCode, string> = {
  'calls.not-found': 'Такого конкурса нет.',
  'calls.only-administrator': 'Это может сделать только администратор конкурса.',
  'calls.organiser-needed': 'Укажите организатора: у вас их несколько или нет ни одного.',
  'calls.not-ready-to-publish': 'Конкурс пока нельзя опубликовать: заполните поля ниже.',
  'calls.intake-still-open': 'Приём ещё идёт: срок не наступил.',
  'calls.applications-undecided': 'По некоторым заявкам нет решения о допуске. Оформите его протоколом.',
  'calls.nothing-admitted': 'Ни одна заявка не допущена: оценивать нечего.',
  'calls.reviews-missing':
    'У некоторых допущенных заявок меньше рецензий, чем требуют правила. Назначьте экспертов.',
  'calls.agreements-running': 'Не все соглашения исполнены.',
  'calls.changed-meanwhile': 'Конкурс изменил другой сотрудник. Откройте его заново и повторите правку.',
  'calls.code-taken': 'Такой код уже у другого конкурса. Выберите другой.',
  'calls.published-field': 'Опубликованные правила в этом не меняются. Продлите срок или отмените конкурс.',
  'calls.extension-not-later': 'Новый срок должен быть позже нынешнего и ещё не наступить.',
  'calls.wrong-fields': 'Правила противоречат друг другу: проверьте поля ниже.',
  'calls.closes-before-opens': 'Приём должен закрываться после открытия.',
  'calls.dates-out-of-order': 'Эта дата раньше предыдущего этапа.',
  'calls.duplicate-track': 'Направление с таким кодом уже есть.',
  'calls.duplicate-source': 'Источник с таким названием уже есть.',
  'calls.shares-not-100': 'Доли траншей должны быть положительными и давать в сумме 100.',
  'calls.unknown-criterion': 'Такого критерия в рубрике нет.',
  'calls.blind-register':
    'Конкурс, скрывающий заявителей от экспертов, не может публиковать заявки при регистрации.',
  'calls.no-tracks': 'Добавьте хотя бы одно направление.',
  'calls.no-sources': 'Добавьте хотя бы один источник бюджета.',
  'calls.deadline-passed': 'Срок уже прошёл.',
  'calls.reserve-over-budget': 'Резерв на апелляции должен быть меньше бюджета.',
  'calls.invalid-rubric': 'Рубрику использовать нельзя: проверьте поля ниже.',
};
