export class MunicipalityDto {
  oktmo: string;
  nameRu: string;
  nameSah: string;
  nameEn: string;
  kind: 'district' | 'city';
  centreRu: string;
  lat: number;
  lon: number;
  /** IANA name */
  timeZone: string;
}

export class MunicipalitiesDto {
  items: MunicipalityDto[];
}
