// Help in the United States, Canada and Mexico.
import type { CountryHelp } from './help-line.ts';

const JUSTICE = { name: 'US Department of Justice, Office on Violence Against Women', url: 'https://www.justice.gov/ovw/areas-focus' };
const HOTLINE_BLOG = {
  name: 'An advocate of the National Domestic Violence Hotline',
  url: 'http://eveshelter.com/newsfeed/',
  date: '2018-04-25',
};
const CANADA_COMMISSION = {
  name: 'Mental Health Commission of Canada',
  url: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
  date: '2023',
};

export const NORTH_AMERICA: readonly CountryHelp[] = [
  {
    country: 'US',
    emergency: { call: '911', sources: [JUSTICE, HOTLINE_BLOG], checked: '2018-04-25' },
    lines: [
      {
        name: '988 Suicide & Crisis Lifeline',
        kinds: ['crisis'],
        who: 'anyone',
        call: '988',
        text: { to: '988' },
        dayAndNight: true,
        sources: [
          {
            name: 'State of California, Council on Criminal Justice and Behavioral Health',
            url: 'https://www.cdcr.ca.gov/ccjbh/2022/07/19/dial-988-to-access-24-hour-emotional-support-and-resources/',
            date: '2022-07-19',
          },
          {
            name: 'Wyoming Department of Health',
            url: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
          },
        ],
        checked: '2022-07-19',
      },
      {
        name: 'National Domestic Violence Hotline',
        kinds: ['abuse', 'behavior'],
        who: 'anyone',
        call: '1-800-799-7233',
        text: { to: '88788', word: 'START' },
        dayAndNight: true,
        sources: [
          {
            name: 'US Department of Justice, Office for Victims of Crime',
            url: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
            date: '2022-01-20',
          },
          {
            name: 'A Reach Beyond the Surface',
            url: 'https://areachbeyondthesurface.org/the-national-domestic-violence-hotline-a-lifeline-for-those-in-crisis',
          },
          { name: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/National_Domestic_Violence_Hotline' },
        ],
        checked: '2022-01-20',
      },
      {
        name: 'love is respect',
        kinds: ['youth', 'abuse'],
        who: 'young',
        call: '1-866-331-9474',
        dayAndNight: false,
        sources: [JUSTICE, { name: 'Vern Pierson, District Attorney', url: 'https://vernpierson.com/?p=1708', date: '2025-02' }],
        checked: '2025-02',
      },
    ],
  },
  {
    country: 'CA',
    emergency: {
      call: '911',
      sources: [
        CANADA_COMMISSION,
        {
          name: 'Arab Canada News',
          url: 'https://beta.arabcanadanews.ca/en/article/activation-hotline-988-in-canada-for-those-suffering-from-mental-health-crises-48141',
          date: '2023-11-30',
        },
      ],
      checked: '2023-11-30',
    },
    lines: [
      {
        name: '9-8-8: Suicide Crisis Helpline',
        kinds: ['crisis'],
        who: 'anyone',
        call: '988',
        text: { to: '988' },
        dayAndNight: true,
        sources: [
          CANADA_COMMISSION,
          {
            name: 'CTV News',
            url: 'https://www.ctvnews.ca/health/we-are-hoping-that-it-saves-lives-canada-launches-new-988-suicide-crisis-helpline-1.6666997',
            date: '2023-11-30',
          },
        ],
        checked: '2023-11-30',
      },
      {
        name: 'Kids Help Phone',
        kinds: ['youth', 'crisis'],
        who: 'young',
        call: '1-800-668-6868',
        text: { to: '686868', word: 'CONNECT' },
        dayAndNight: true,
        sources: [
          {
            name: 'Government of Canada',
            url: 'https://www.newswire.ca/news-releases/government-of-canada-announces-7-5m-to-kids-help-phone-820457193.html',
            date: '2024-11-14',
          },
          { name: 'CBC News', url: 'https://www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118', date: '2018' },
          { name: 'Kids Help Phone', url: 'https://kidshelpphone.ca/text-about-it/' },
        ],
        checked: '2024-11-14',
      },
    ],
  },
  {
    country: 'MX',
    emergency: {
      call: '911',
      sources: [
        {
          name: 'El Gráfico',
          url: 'https://www.elgrafico.mx/opinion/salvador-guerrero-chipres/2026/01/09/escuchas-gritos-en-casa-del-vecino-asi-puedes-denunciar-violencia-familiar',
          date: '2026-01-09',
        },
        {
          name: 'El Dibar, on the government of Nuevo León',
          url: 'https://www.eldibar.com.mx/nuevo-leon/refuerza-nuevo-leon-atencion-24-7-para-prevenir-violencia-contra-las-mujeres-en-temporada-decembrina',
        },
      ],
      checked: '2026-01-09',
    },
    lines: [],
  },
];
