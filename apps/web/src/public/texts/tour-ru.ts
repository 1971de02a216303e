export const texts = {
  'public.tour.hint':
    'Готовые случаи демонстрации. Кнопка входит под нужным человеком и открывает нужную страницу.',
  'public.tour.who': 'Вход: {email}',
  'public.tour.open': 'Войти и открыть',
  'public.tour.open-case': 'Войти и открыть: {title}',

  'public.tour.accepted-last': 'Подана за секунды до срока',
  'public.tour.accepted-last.text':
    '«{name}»: сервер принял заявку {figure} по якутскому времени и выдал квитанцию.',
  'public.tour.refused-late': 'Опоздала',
  'public.tour.refused-late.text':
    'Приём закрылся {figure} по якутскому времени. «{name}» пришла позже и не принята: черновик остался у заявителя.',
  'public.tour.unfinished-draft': 'Черновик в открытом конкурсе',
  'public.tour.unfinished-draft.text': '«{name}»: форма по разделам, сохраняется сама. Приём до {figure}.',
  'public.tour.calibration-round': 'Пробная оценка до экспертизы',
  'public.tour.calibration-round.text':
    '{name}: {count, plural, one {# эксперт оценил} few {# эксперта оценили} other {# экспертов оценили}} одни и те же заявки, сравнили баллы и договорились, как читать критерии.',
  'public.tour.conflict-declared': 'Эксперт заявил конфликт',
  'public.tour.conflict-declared.text':
    '«{name}»: эксперт знаком с командой и сам сказал об этом. Заявка для него закрылась, её читает другой.',
  'public.tour.review-replaced': 'Эксперт отказался, назначена замена',
  'public.tour.review-replaced.text': '«{name}»: эксперт не успевал и назвал причину, заявку получил другой.',
  'public.tour.expert-desk': 'Рабочее место эксперта',
  'public.tour.expert-desk.text':
    '{name}: {count, plural, one {осталась # рецензия} few {осталось # рецензии} other {осталось # рецензий}}. Заявка слева, критерии справа.',
  'public.tour.question-asked': 'Вопрос эксперта ждёт фонда',
  'public.tour.question-asked.text':
    '«{name}»: эксперт спрашивает заявителя. Фонд передаёт вопрос без имени или отклоняет с причиной.',
  'public.tour.question-forwarded': 'Вопрос эксперта ждёт ответа',
  'public.tour.question-forwarded.text':
    '«{name}»: заявитель отвечает до {figure}. Кто спросил, он не узнает, и текст заявки не меняется.',
  'public.tour.weak-rationales': 'Слабые обоснования',
  'public.tour.weak-rationales.text':
    '{name}: короткие и одинаковые обоснования собраны в очередь, {count, plural, one {# рецензия уже возвращена} few {# рецензии уже возвращены} other {# рецензий уже возвращены}} эксперту.',
  'public.tour.divergence': 'Эксперты разошлись',
  'public.tour.divergence.text':
    '«{name}»: между оценками {figure} {count, plural, one {балл} few {балла} many {баллов} other {балла}}, назначена третья рецензия.',
  'public.tour.third-review': 'Третья рецензия по правилу',
  'public.tour.third-review.text':
    '«{name}»: между оценками {figure} {count, plural, one {балл} few {балла} many {баллов} other {балла}}. Программа сама назначила третьего эксперта, как велят правила конкурса.',
  'public.tour.panel': 'Эксперты обсуждают оценки',
  'public.tour.panel.text':
    '«{name}»: и с третьей рецензией между оценками {figure} {count, plural, one {балл} few {балла} many {баллов} other {балла}}. Эксперты обсуждают заявку, один уже изменил балл и объяснил почему.',
  'public.tour.severe-expert': 'Строгий эксперт',
  'public.tour.severe-expert.text': '{name}: средний итог {figure} из 100, ниже всех в идущем конкурсе.',
  'public.tour.unfounded-marks': 'Необоснованные рецензии',
  'public.tour.unfounded-marks.text':
    '{name}: {count, plural, one {# пометка ждёт} few {# пометки ждут} other {# пометок ждут}} решения. Один член совета предлагает, решает другой.',
  'public.tour.removed-expert': 'Эксперт отстранён',
  'public.tour.removed-expert.text':
    '{name}: {count, plural, one {не учитывается # рецензия} few {не учитываются # рецензии} other {не учитываются # рецензий}}, заявки переданы другим.',
  'public.tour.tie-at-line': 'Ничья у черты финансирования',
  'public.tour.tie-at-line.text':
    '«{name}» набрала {figure} {count, plural, one {балл} few {балла} many {баллов} other {балла}}, и соседняя заявка тоже. Решил критерий.',
  'public.tour.second-win': 'Две победы одной организации',
  'public.tour.second-win.text':
    '«{name}», {figure} {count, plural, one {балл} few {балла} many {баллов} other {балла}}: у организации уже есть грант, второй не положен.',
  'public.tour.reduced-award': 'Сумма уменьшена',
  'public.tour.reduced-award.text': '«{name}»: дали на {figure} меньше, чем просили.',
  'public.tour.moved-up': 'Победитель отказался, поднялся резерв',
  'public.tour.moved-up.text': '«{name}» поднялась из резерва на освободившиеся {figure}.',
  'public.tour.overdue-report': 'Отчёт просрочен',
  'public.tour.overdue-report.text': '«{name}»: отчёт ждали {figure}, следующая выплата не пойдёт.',
  'public.tour.returned-payment': 'Банк вернул платёж',
  'public.tour.returned-payment.text': '«{name}»: {figure} вернулись из-за реквизитов.',
  'public.tour.unknown-payment': 'Платёж не подтверждён',
  'public.tour.unknown-payment.text':
    '«{name}»: банк не ответил о {figure}. Повторно не отправляем, нужно сверить.',
  'public.tour.second-version': 'Итоги с исправлением',
  'public.tour.second-version.text': '{name}: опубликована версия {figure}, прежняя сохранена.',
} as const;
