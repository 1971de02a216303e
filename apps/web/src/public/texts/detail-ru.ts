import { texts as form } from './form-ru.js';
import { texts as tour } from './tour-ru.js';

export const texts = {
  ...form,
  ...tour,
  'public.call.apply': 'Подать заявку',
  'public.call.dates': 'Сроки',
  'public.call.opens-at': 'Приём открывается',
  'public.call.closes-at': 'Приём закрывается',
  'public.call.checked-until': 'Формальная проверка до',
  'public.call.reviews-until': 'Экспертиза до',
  'public.call.results-at': 'Итоги',
  'public.call.conditions': 'Условия',
  'public.call.who': 'Кто может подать',
  'public.call.who-may':
    'Некоммерческая организация, ТОС или инициативная группа без регистрации, человек. Подаёт тот, кто возглавляет заявителя или действует по доверенности.',
  'public.call.budget': 'Бюджет конкурса',
  'public.call.most': 'Можно запросить не более',
  'public.call.own-share': 'Свой вклад не менее',
  'public.call.no-own-share': 'не обязателен',
  'public.call.tranches': 'Выплата частями',
  'public.call.experts': 'Экспертиза',
  'public.call.reviews-each':
    '{count, plural, one {каждую заявку оценивает # эксперт} few {каждую заявку оценивают # эксперта} other {каждую заявку оценивают # экспертов}}',
  'public.call.tracks': 'Направления',
  'public.call.rubric': 'Как оценивают',
  'public.call.rubric-hint':
    '{count, plural, one {# критерий} few {# критерия} other {# критериев}}, у каждого от {min} до {max} баллов. Вес критерия зависит от запрошенной суммы, наибольший итог {maximum}.',
  'public.call.weight': 'вес {weight}',
  'public.call.rationale': 'Очень низкую и очень высокую оценку эксперт обосновывает.',

  'public.results.title': 'Результаты',
  'public.results.of': 'Результаты: {call}',
  'public.results.none': 'Итогов пока нет. Они появятся здесь, когда первый конкурс завершится.',
  'public.results.projects':
    '{count, plural, one {# проект-победитель} few {# проекта-победителя} other {# проектов-победителей}}',
  'public.results.applications':
    '{count, plural, one {# заявка на экспертизе} few {# заявки на экспертизе} other {# заявок на экспертизе}}',
  'public.results.district': 'Район',
  'public.results.track': 'Направление',
  'public.results.search': 'Поиск по названию или номеру',
  'public.results.all': 'Все',
  'public.results.position': 'Место',
  'public.results.project': 'Проект',
  'public.results.score': 'Балл',
  'public.results.amount': 'Сумма',
  'public.results.decision': 'Решение',
  'public.results.criteria': 'Оценки по критериям',
  'public.results.how': 'Как считали',
  'public.results.rule.fpg':
    'По каждому критерию берётся среднее всех экспертов, умножается на вес и округляется до сотых; балл заявки равен сумме по критериям. Когда эксперты сильно расходятся, заявку читает третий, и его оценки входят в среднее.',
  'public.results.rule.mean': 'Балл заявки: среднее итогов всех её экспертов.',
  'public.results.rule.median': 'Балл заявки: медиана итогов её экспертов.',
  'public.results.rule.trimmed':
    'Балл заявки: среднее итогов её экспертов без пятой части самых высоких и самых низких.',
  'public.results.pass-mark': 'Проходной балл',
  'public.results.ties': 'При равных баллах решает',
  'public.results.lot': 'жребий',
  'public.results.protocol': 'Протокол совета',
  'public.results.order': 'Приказ',
  'public.results.act': '№ {number}, {date}',
  'public.results.version': 'Версия',
  'public.results.version-at': '{version}, опубликована {when}',
  'public.results.digest': 'Отпечаток SHA-256',
  'public.results.check-hint':
    'В файле JSON есть всё, чтобы пересчитать баллы, места и суммы своей программой: оценки под псевдонимами экспертов, веса, пороги, жребий. Отпечаток показывает, что файл не меняли.',
  'public.results.check': 'Проверить отпечаток',
  'public.results.matches': 'Отпечаток совпал: это опубликованные данные.',
  'public.results.differs': 'Отпечаток не совпал. Сообщите организатору.',

  'public.project.paid': 'Выплачено {paid} из {awarded}',
  'public.project.summary': 'Кратко',
  'public.project.organisation': 'Организация',
  'public.project.target-groups': 'Целевые группы',
  'public.project.term': 'Срок проекта',
  'public.project.plan': 'План',
  'public.project.money': 'Деньги',
  'public.project.requested': 'Запрошено',
  'public.project.own': 'Свой вклад',
  'public.project.payments': 'Платежи',
  'public.project.no-payments': 'Платежей ещё не было.',
  'public.project.no-reports': 'Отчётов пока не ждём: соглашение ещё не подписано.',
  'public.project.report.interim': 'Промежуточный отчёт {ordinal}',
  'public.project.report.final': 'Итоговый отчёт',
  'public.project.due': 'срок {day}',

  'public.help.applicant': 'Заявителю',
  'public.help.applicant-guide':
    'Вопросы и критерии можно прочитать на странице конкурса без регистрации. Чтобы подать заявку, зарегистрируйтесь и откройте её на странице конкурса. Черновик сохраняется сам. До закрытия приёма заявку можно менять и подавать снова: считается последняя поданная версия. После подачи вы получите квитанцию с номером и временем сервера.',
  'public.help.expert': 'Эксперту',
  'public.help.expert-guide':
    'Каждую назначенную заявку примите, отклоните с причиной или сообщите о конфликте интересов: до этого содержание закрыто. Оценки сохраняются по одной. Сданную рецензию можно открыть снова, пока экспертиза не закончена; это останется в журнале. Заявителям и публике эксперт виден под псевдонимом.',
  'public.help.administrator': 'Администратору',
  'public.help.administrator-guide':
    'Страница «Сегодня» показывает, что ждёт вас и что опаздывает. Конкурс идёт по порядку: публикация, приём, допуск протоколом, экспертиза, список совета, согласование, приказ, публикация итогов. Действие, которое пока недоступно, подписано причиной.',
  'public.help.finance': 'Тем, кто платит',
  'public.help.finance-guide':
    'Платёж готовит один человек, утверждает другой. Файл для банка выгружается после утверждения, выписка загружается обратно и сопоставляется с платежами. Неподтверждённый платёж повторно не отправляется, его нужно сверить с банком.',
  'public.help.public': 'Всем',
  'public.help.public-guide':
    'Итоги конкурса показаны с оценками по критериям. Файл с данными позволяет пересчитать их самостоятельно. На странице проекта видно, сколько денег уже выплачено.',
  'public.help.contact': 'Если не получается',
  'public.help.no-phone':
    'Телефон в этой системе не указан. Обратитесь к организатору конкурса: его контакты есть в положении о конкурсе. Назовите код страницы, тогда вас быстрее поймут.',
  'public.help.page-code': 'Код страницы',
} as const;
