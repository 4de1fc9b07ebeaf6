// Help in India, South Africa and Brazil.
import type { CountryHelp } from './help-line.ts';

const NILGIRIS = { name: 'Kotagiri Citizens’ Group', url: 'https://visitnilgiris.org/en/rights/women-child-safety' };
const DELHI = {
  name: 'DNA India, on the government of Delhi',
  url: 'https://www.dnaindia.com/india/report-delhi-to-launch-single-emergency-helpline-112-for-faster-response-cm-rekha-gupta-3197661',
  date: '2026-01-20',
};
const ESTADO_DE_MINAS = {
  name: 'Estado de Minas',
  url: 'https://www.em.com.br/nacional/2025/11/7299686-violencia-contra-a-mulher-conheca-os-canais-de-denuncia-e-apoio.html',
  date: '2025-11-25',
};

export const SOUTH: readonly CountryHelp[] = [
  {
    country: 'IN',
    emergency: { call: '112', sources: [NILGIRIS, DELHI], checked: '2026-01-20' },
    lines: [
      {
        name: 'Tele MANAS',
        kinds: ['crisis'],
        who: 'anyone',
        call: '14416',
        dayAndNight: false,
        sources: [
          {
            name: 'IANS, on the Ministry of Health',
            url: 'https://www.thehawk.in/news/health/tele-manas-mental-health-helpline-handles-over-238-lakh-calls-since-2022-prataprao-jadhav',
            date: '2025-07-25',
          },
          {
            name: 'Mint, on the Ministry of Health',
            url: 'https://www.livemint.com/news/india/govts-mental-health-helpline-tele-manas-receives-over-2-lakh-calls-since-launch-11690014660473.html',
            date: '2023-07-22',
          },
        ],
        checked: '2025-07-25',
      },
      {
        name: 'Women Helpline',
        kinds: ['abuse'],
        who: 'women',
        call: '181',
        dayAndNight: false,
        sources: [NILGIRIS, DELHI],
        checked: '2026-01-20',
      },
      {
        name: 'Child Helpline',
        kinds: ['youth', 'abuse'],
        who: 'young',
        call: '1098',
        dayAndNight: false,
        sources: [NILGIRIS, DELHI],
        checked: '2026-01-20',
      },
    ],
  },
  {
    country: 'ZA',
    emergency: {
      call: '112 / 10111',
      sources: [
        { name: 'Status Check', url: 'https://statuscheck.co.za/?p=14569', date: '2026' },
        { name: 'Gauteng News', url: 'https://gauteng.news/2024/10/16/sa-emergency-numbers-kids-should-know/', date: '2024-10-16' },
      ],
      checked: '2026',
    },
    lines: [
      {
        name: 'SADAG suicide helpline',
        kinds: ['crisis'],
        who: 'anyone',
        call: '0800 567 567',
        dayAndNight: false,
        sources: [
          { name: 'The Daily Vox', url: 'https://www.thedailyvox.co.za/important-resources-for-the-lockdown/', date: '2020-03-27' },
          {
            name: 'The Star',
            url: 'http://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737',
            date: '2019-02-12',
          },
        ],
        checked: '2020-03-27',
      },
      {
        name: 'Gender-Based Violence Command Centre',
        kinds: ['abuse'],
        who: 'anyone',
        call: '0800 428 428',
        dayAndNight: true,
        sources: [
          { name: 'South African Government News Agency', url: 'http://allafrica.com/stories/201711240810.html', date: '2017-11-24' },
          {
            name: 'CapeTalk',
            url: 'https://www.capetalk.co.za/articles/383281/gbv-call-centre-received-over-120-000-calls-in-the-first-three-weeks-of-lockdown',
            date: '2020-05-11',
          },
        ],
        checked: '2020-05-11',
      },
      {
        name: 'Childline South Africa',
        kinds: ['youth', 'abuse'],
        who: 'young',
        call: '116',
        dayAndNight: false,
        sources: [
          { name: 'Vuk’uzenzele, South African Government', url: 'https://vukuzenzele.gov.za/children-can-call-116-help' },
          {
            name: 'IOL',
            url: 'https://www.iol.co.za/ios/news/childline-kzn-has-a-new-number-116-3faaa168-7328-4d20-ae82-6da2e57253bb',
            date: '2022-08-13',
          },
        ],
        checked: '2022-08-13',
      },
    ],
  },
  {
    country: 'BR',
    emergency: {
      call: '190',
      sources: [
        ESTADO_DE_MINAS,
        {
          name: 'Radioagência Nacional',
          url: 'https://radiowebcadeiracativa.com.br/noticia/2102830/ligue-180-completa-20-anos-de-combate-violencia-contra-mulheres',
          date: '2025-11',
        },
      ],
      checked: '2025-11-25',
    },
    lines: [
      {
        name: 'Ligue 180',
        kinds: ['abuse'],
        who: 'women',
        call: '180',
        dayAndNight: true,
        sources: [
          {
            name: 'Government of Brazil',
            url: 'https://gov.br/mdh/pt-br/assuntos/denuncie-violencia-contra-a-mulher/violencia-contra-a-mulher',
          },
          ESTADO_DE_MINAS,
        ],
        checked: '2025-11-25',
      },
    ],
  },
];
