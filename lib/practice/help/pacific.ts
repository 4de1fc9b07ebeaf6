// Help in Australia and New Zealand.
import type { CountryHelp } from './help-line.ts';

const VICTORIA = {
  name: 'Department of Health, Victoria',
  url: 'https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services',
};
const GREEK_HERALD = {
  name: 'The Greek Herald, on the Australian government’s campaign',
  url: 'https://greekherald.com.au/community/initiatives/tough-times-do-not-excuse-tougher-times-at-home-says-fiona-martin-mp',
  date: '2020',
};
const NZ_GOVERNMENT = {
  name: 'New Zealand Government',
  url: 'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
  date: '2023',
};
const SHINE = {
  name: 'Shine, New Zealand',
  url: 'https://www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/',
  date: '2022-02-21',
};

export const PACIFIC: readonly CountryHelp[] = [
  {
    country: 'AU',
    emergency: {
      call: '000',
      sources: [
        VICTORIA,
        {
          name: 'SBS',
          url: 'https://www.sbs.com.au/language/filipino/en/podcast-episode/think-carefully-before-you-call-triple-zero/3uc68pdt2',
          date: '2022',
        },
      ],
      checked: '2022',
    },
    lines: [
      {
        name: 'Lifeline',
        kinds: ['crisis'],
        who: 'anyone',
        call: '13 11 14',
        dayAndNight: false,
        sources: [
          { name: 'Lifeline Harbour to Hawkesbury', url: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/' },
          VICTORIA,
          { name: 'Wikipedia, as copied', url: 'http://theinfolist.com/html/ALL/s/L/Lifeline_Australia.html', date: '2022-08' },
        ],
        checked: '2022-08',
      },
      {
        name: '1800RESPECT',
        kinds: ['abuse'],
        who: 'anyone',
        call: '1800 737 732',
        dayAndNight: false,
        sources: [{ name: 'Surf Coast Shire', url: 'https://www.surfcoast.vic.gov.au/My_Community/Domestic_violence' }, GREEK_HERALD],
        checked: '2020',
      },
      {
        name: 'MensLine Australia',
        kinds: ['abuse'],
        who: 'men',
        call: '1300 789 978',
        dayAndNight: false,
        sources: [
          {
            name: 'Lifeline Australia',
            url: 'https://newshub.medianet.com.au/2024/09/lifeline-urges-australians-to-get-to-know-all-the-ways-to-reach-out-for-support/66068',
            date: '2024-09',
          },
          GREEK_HERALD,
        ],
        checked: '2024-09',
      },
      {
        name: 'Kids Helpline',
        kinds: ['youth', 'crisis'],
        who: 'young',
        call: '1800 55 1800',
        dayAndNight: true,
        sources: [
          {
            name: 'Parliament of Australia, Hansard',
            url: 'https://www.openaustralia.org.au/debates/?id=2023-03-20.209.2',
            date: '2023-03-20',
          },
          VICTORIA,
        ],
        checked: '2023-03-20',
      },
    ],
  },
  {
    country: 'NZ',
    emergency: { call: '111', sources: [NZ_GOVERNMENT, SHINE], checked: '2023' },
    lines: [
      {
        name: '1737 Need to talk?',
        kinds: ['crisis'],
        who: 'anyone',
        call: '1737',
        text: { to: '1737' },
        dayAndNight: true,
        sources: [
          {
            name: 'Ministry of Health, New Zealand',
            url: 'https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy',
            date: '2019-03-17',
          },
          { name: 'NZ Families', url: 'https://nzfamilies.org.nz/?p=1578', date: '2025-12-22' },
        ],
        checked: '2025-12-22',
      },
      {
        name: 'Women’s Refuge',
        kinds: ['abuse'],
        who: 'women',
        call: '0800 733 843',
        dayAndNight: true,
        sources: [NZ_GOVERNMENT, SHINE],
        checked: '2023',
      },
      {
        name: 'Are You OK',
        kinds: ['behavior', 'abuse'],
        who: 'anyone',
        call: '0800 456 450',
        dayAndNight: false,
        sources: [NZ_GOVERNMENT, SHINE],
        checked: '2023',
      },
    ],
  },
];
