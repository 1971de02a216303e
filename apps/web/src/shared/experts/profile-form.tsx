import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { LOCALES, type Locale } from '#contracts';
import { useMunicipalities } from '../api/municipalities.js';
import { ErrorSummary } from '../forms/error-summary.js';
import forms from '../forms/forms.module.css';
import { serverFaults } from '../forms/server-faults.js';
import { useExpertProfileTexts } from './expert-profile-texts.js';
import classes from './profile-form.module.css';
import { valuesOf, wrongInnIn, type KnownProfile, type ProfileValues } from './profile-values.js';

interface Form {
  profile: KnownProfile;
  /** The directions to choose from. */
  directions: readonly { code: string; name: string }[];
  save: {
    mutate: (values: ProfileValues) => void;
    error: Error | null;
    isPending: boolean;
    isSuccess: boolean;
  };
}

/** Each in its own language. */
const LANGUAGE_NAMES: Record<Locale, string> = { ru: 'Русский', en: 'English', sah: 'Саха тыла' };

/** What an expert knows, where they live and work, and how much they read. */
export function ExpertProfileForm({ profile, directions, save }: Form): React.JSX.Element {
  const { t } = useExpertProfileTexts();
  const form = useForm<ProfileValues>({ defaultValues: valuesOf(profile) });
  const { register, handleSubmit, formState } = form;
  const faults = serverFaults(save.error, (pointer) => pointer.split('/')[1]);
  const errorOf = (name: string): string | undefined => faults.find(({ field }) => field === name)?.message;
  return (
    <>
      <ErrorSummary faults={faults} error={save.error} />
      <form
        className={forms.form}
        noValidate
        onSubmit={(event) => void handleSubmit((values) => save.mutate(values))(event)}
      >
        <fieldset className={classes.directions} id="directions">
          <legend>{t('expert-profile.directions')}</legend>
          {directions.map(({ code, name }) => (
            <label key={code}>
              <input type="checkbox" value={code} {...register('directions')} />
              {name}
            </label>
          ))}
        </fieldset>
        <Textarea
          id="interests"
          autosize
          minRows={2}
          label={t('expert-profile.interests')}
          description={t('expert-profile.interests-hint')}
          error={errorOf('interests')}
          {...register('interests')}
        />
        <fieldset className={classes.directions} id="languages">
          <legend>{t('expert-profile.languages')}</legend>
          {LOCALES.map((language) => (
            <label key={language}>
              <input type="checkbox" value={language} {...register('languages')} />
              {LANGUAGE_NAMES[language]}
            </label>
          ))}
        </fieldset>
        <Municipalities form={form} error={errorOf('municipalityOktmos')} />
        {(['workplaceInns', 'pastWorkplaceInns'] as const).map((field) => (
          <TextInput
            key={field}
            id={field}
            label={t(field === 'workplaceInns' ? 'expert-profile.inns' : 'expert-profile.past-inns')}
            description={t(
              field === 'workplaceInns' ? 'expert-profile.inns-hint' : 'expert-profile.past-inns-hint',
            )}
            error={formState.errors[field]?.message ?? errorOf(field)}
            {...register(field, {
              validate: (text) => {
                const inn = wrongInnIn(text);
                return inn === undefined || t('expert-profile.wrong-inn', { inn });
              },
            })}
          />
        ))}
        <TextInput
          id="capacity"
          inputMode="numeric"
          label={t('expert-profile.capacity')}
          description={t('expert-profile.capacity-hint')}
          error={errorOf('capacity')}
          {...register('capacity')}
        />
        <div className={classes.end}>
          <Button type="submit" loading={save.isPending}>
            {t('form.save')}
          </Button>
          <p role="status">{save.isSuccess && t('expert-profile.saved')}</p>
        </div>
      </form>
    </>
  );
}

interface Places {
  form: UseFormReturn<ProfileValues>;
  error: string | undefined;
}

function Municipalities({ form, error }: Places): React.JSX.Element {
  const { t } = useExpertProfileTexts();
  const municipalities = useMunicipalities();
  const count = form.watch('municipalityOktmos').length;
  return (
    <details className={classes.places} id="municipalityOktmos">
      <summary>{t('expert-profile.municipalities', { count })}</summary>
      {error && <p role="alert">{error}</p>}
      <div className={classes.directions}>
        {municipalities.map(({ oktmo, name }) => (
          <label key={oktmo}>
            <input type="checkbox" value={oktmo} {...form.register('municipalityOktmos')} />
            {name}
          </label>
        ))}
      </div>
    </details>
  );
}
