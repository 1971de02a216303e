export const texts = {
  'account.sign-in.title': 'Вход',
  'account.email': 'Электронная почта',
  'account.email-hint': 'По ней вы входите, на неё приходят письма о конкурсе.',
  'account.password': 'Пароль',
  'account.password-hint': 'Не короче 10 знаков. Проще всего запомнить фразу из нескольких слов.',
  'account.show-password': 'Показать или скрыть пароль',
  'account.sign-in.go': 'Войти',
  'account.sign-in.new': 'Ещё нет учётной записи?',
  'account.sign-in.register': 'Зарегистрироваться',

  'account.register.title': 'Регистрация',
  'account.register.go': 'Зарегистрироваться',
  'account.register.known': 'Уже есть учётная запись?',
  'account.register.taken':
    'Войти с этой почтой и этим паролем не получилось. Если вы уже регистрировались, войдите со своим паролем.',
  'account.full-name': 'Фамилия, имя, отчество',
  'account.need.full-name': 'Фамилия, имя, отчество: заполните поле.',
  'account.need.email': 'Электронная почта: напишите адрес целиком, например name@example.org.',
  'account.need.password': 'Пароль: нужно не меньше 10 знаков.',
  'account.need.processing': 'Без согласия на обработку данных учётную запись завести нельзя.',

  'account.consents': 'Согласия, каждое отдельно',
  'account.consent.read': 'Прочитать текст',
  'account.consent.version': 'Редакция текстов: {version}.',
  'account.consent.processing': 'Согласен на обработку моих персональных данных',
  'account.consent.processing-text':
    'Организатор конкурса хранит и использует мои фамилию, имя, отчество, почту и сведения, которые я укажу в заявках, чтобы вести учётную запись, рассматривать заявки и писать мне о них. Согласие действует, пока есть учётная запись; его можно отозвать, обратившись к организатору.',
  'account.consent.publication': 'Согласен на публикацию моего имени, необязательно',
  'account.consent.publication-text':
    'Если проект победит, организатор может назвать меня руководителем проекта в открытых материалах. Без этого согласия заявку можно подать на тех же условиях. Согласие можно отозвать, обратившись к организатору.',

  'account.letters-language': 'Язык писем',
  'account.language.ru': 'Русский',
  'account.language.en': 'Английский',
  'account.language.sah': 'Якутский',
  'account.time-zone': 'Часовой пояс',
  'account.roles': 'Роли',
  'account.organisations': 'Мои организации',
  'account.no-organisations':
    'Организаций пока нет. Организацию добавляют, начиная заявку на странице конкурса.',
  'account.inn': 'ИНН',
  'account.ogrn': 'ОГРН',
  'account.address': 'Адрес',
  'account.notices-email': 'Почта для уведомлений',

  'account.letters.title': 'Мои письма',
  'account.letters.none': 'Писем пока нет. Сюда приходит всё, что конкурс пишет вам.',
  'account.letters.new': 'новое',
  'account.letters.go-on': 'Перейти',
} as const;
