/* eslint-disable */
// Written by scripts/generate-openapi.ts from the fixtures: do not edit.
import type { Examples } from './example-types.ts'

export const EXAMPLES: Examples = {
  "answers": {
    "listPeople": {
      "items": [
        {
          "id": "per_senior-us-state-department-official",
          "type": "person",
          "name": "A senior US State Department official",
          "aliases": [
            "Senior US official",
            "Senior State Department official"
          ],
          "role": "senior official",
          "organization": {
            "id": "org_us-state-department",
            "type": "organization",
            "name": "The US State Department"
          },
          "roleAsOf": {
            "edtf": "2022-03-28",
            "earliest": "2022-03-28",
            "latest": "2022-03-28"
          },
          "anonymous": true,
          "anonymityReason": "Spoke to Reuters only on the condition of not being named.",
          "description": "An official of the US State Department whom the source does not name."
        }
      ],
      "total": 21,
      "next": "/v1/people?limit=1&after=WyJxdmd4MHoiLCJBIHNlbmlvciBVUyBTdGF0ZSBEZXBhcnRtZW50IG9mZmljaWFsIiwicGVyX3Nlbmlvci11cy1zdGF0ZS1kZXBhcnRtZW50LW9mZmljaWFsIl1yZzFvaWQ"
    },
    "getPerson": {
      "id": "per_senior-us-state-department-official",
      "type": "person",
      "name": "A senior US State Department official",
      "aliases": [
        "Senior US official",
        "Senior State Department official"
      ],
      "role": "senior official",
      "organization": {
        "id": "org_us-state-department",
        "type": "organization",
        "name": "The US State Department"
      },
      "roleAsOf": {
        "edtf": "2022-03-28",
        "earliest": "2022-03-28",
        "latest": "2022-03-28"
      },
      "anonymous": true,
      "anonymityReason": "Spoke to Reuters only on the condition of not being named.",
      "description": "An official of the US State Department whom the source does not name."
    },
    "listOrganizations": {
      "items": [
        {
          "id": "org_afp",
          "type": "organization",
          "name": "AFP",
          "aliases": [
            "Agence France-Presse"
          ],
          "kind": "news_agency",
          "parentOrganization": null,
          "country": null,
          "description": "Credited for pictures."
        }
      ],
      "total": 29,
      "next": "/v1/organizations?limit=1&after=WyItNzhxb2FjIiwiQUZQIiwib3JnX2FmcCJdY2VqM3Bk"
    },
    "getOrganization": {
      "id": "org_afp",
      "type": "organization",
      "name": "AFP",
      "aliases": [
        "Agence France-Presse"
      ],
      "kind": "news_agency",
      "parentOrganization": null,
      "country": null,
      "description": "Credited for pictures."
    },
    "listPlaces": {
      "items": [
        {
          "id": "plc_kharkiv-school",
          "type": "place",
          "name": "A school in Kharkiv",
          "aliases": [],
          "kind": "building",
          "containedIn": {
            "id": "plc_kharkiv",
            "type": "place",
            "name": "Kharkiv"
          },
          "country": "UA",
          "point": null,
          "geonamesId": null,
          "pointSource": null,
          "dispute": null,
          "description": "The source names neither the school nor its street."
        }
      ],
      "total": 33,
      "next": "/v1/places?limit=1&after=WyIyMXQ1ZTAiLCJBIHNjaG9vbCBpbiBLaGFya2l2IiwicGxjX2toYXJraXYtc2Nob29sIl0teWdvbmg1"
    },
    "getPlace": {
      "id": "plc_kharkiv-school",
      "type": "place",
      "name": "A school in Kharkiv",
      "aliases": [],
      "kind": "building",
      "containedIn": {
        "id": "plc_kharkiv",
        "type": "place",
        "name": "Kharkiv"
      },
      "country": "UA",
      "point": null,
      "geonamesId": null,
      "pointSource": null,
      "dispute": null,
      "description": "The source names neither the school nor its street."
    },
    "listStories": {
      "items": [
        {
          "id": "sto_2022-03-28-talks",
          "type": "story",
          "name": "Ukraine and Russia before the Istanbul talks",
          "summary": "On 28 March 2022, the day before the two countries are to meet in Istanbul, the fighting goes on, civilians are trapped in besieged cities and a remark by the US president draws an answer from the Kremlin.",
          "when": {
            "edtf": "2022-03-28",
            "earliest": "2022-03-28",
            "latest": "2022-03-28"
          },
          "language": "en"
        }
      ],
      "total": 1,
      "next": null
    },
    "getStory": {
      "id": "sto_2022-03-28-talks",
      "type": "story",
      "name": "Ukraine and Russia before the Istanbul talks",
      "summary": "On 28 March 2022, the day before the two countries are to meet in Istanbul, the fighting goes on, civilians are trapped in besieged cities and a remark by the US president draws an answer from the Kremlin.",
      "when": {
        "edtf": "2022-03-28",
        "earliest": "2022-03-28",
        "latest": "2022-03-28"
      },
      "language": "en"
    },
    "listSources": {
      "items": [
        {
          "id": "src_2022-03-28-talks",
          "type": "source",
          "story": {
            "id": "sto_2022-03-28-talks",
            "type": "story",
            "name": "Ukraine and Russia before the Istanbul talks"
          },
          "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022",
          "kind": "article",
          "publisher": null,
          "url": null,
          "publishedAt": {
            "edtf": "2022-03-28",
            "earliest": "2022-03-28",
            "latest": "2022-03-28"
          },
          "language": "en",
          "digest": "915c62db3603f4a00ea12c62226f1b69ac23030d1a21fb699595838284f8c268",
          "length": 8558
        }
      ],
      "total": 1,
      "next": null
    },
    "getSource": {
      "id": "src_2022-03-28-talks",
      "type": "source",
      "story": {
        "id": "sto_2022-03-28-talks",
        "type": "story",
        "name": "Ukraine and Russia before the Istanbul talks"
      },
      "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022",
      "kind": "article",
      "publisher": null,
      "url": null,
      "publishedAt": {
        "edtf": "2022-03-28",
        "earliest": "2022-03-28",
        "latest": "2022-03-28"
      },
      "language": "en",
      "digest": "915c62db3603f4a00ea12c62226f1b69ac23030d1a21fb699595838284f8c268",
      "length": 8558
    },
    "listStatements": {
      "items": [
        {
          "id": "sta_vereshchuk-provocations",
          "type": "statement",
          "kind": "partial",
          "speakers": [
            {
              "id": "per_iryna-vereshchuk",
              "type": "person",
              "name": "Iryna Vereshchuk"
            }
          ],
          "text": "provocations",
          "summary": "Speaks of “provocations” by Russia that, by intelligence reports, are possible on the evacuation routes.",
          "saidAt": {
            "edtf": "../2022-03-28",
            "earliest": null,
            "latest": "2022-03-28"
          },
          "place": null,
          "medium": null,
          "occasion": null,
          "respondsTo": null,
          "anonymity": null,
          "story": {
            "id": "sto_2022-03-28-talks",
            "type": "story",
            "name": "Ukraine and Russia before the Istanbul talks"
          },
          "mentions": [
            {
              "id": "org_russia-government",
              "type": "organization",
              "name": "Russia’s government"
            },
            {
              "id": "plc_ukraine",
              "type": "place",
              "name": "Ukraine"
            }
          ],
          "recordedAt": "2026-11-22T23:50:00Z",
          "relayedBy": [],
          "verification": {
            "status": "unverified",
            "note": null,
            "assessedBy": null,
            "assessedAt": null
          },
          "publication": "usable",
          "evidence": [
            {
              "source": {
                "id": "src_2022-03-28-talks",
                "type": "source",
                "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
              },
              "anchor": {
                "start": 7297,
                "end": 7527,
                "digest": "ae821249e01ef204dfface41bd964a6f94cdcd0241ab23b489a04b8b5180eadc"
              },
              "quote": "provocations"
            }
          ],
          "caveat": "Quoted in part from Iryna Vereshchuk, deputy prime minister of Ukraine; not independently verified."
        }
      ],
      "total": 46,
      "next": "/v1/statements?limit=1&after=WyItZHJqN2d0IiwiMjAyMi0wMy0yOCIsInN0YV92ZXJlc2hjaHVrLXByb3ZvY2F0aW9ucyJdLXdxNnR3Mw"
    },
    "getStatement": {
      "id": "sta_vereshchuk-provocations",
      "type": "statement",
      "kind": "partial",
      "speakers": [
        {
          "id": "per_iryna-vereshchuk",
          "type": "person",
          "name": "Iryna Vereshchuk"
        }
      ],
      "text": "provocations",
      "summary": "Speaks of “provocations” by Russia that, by intelligence reports, are possible on the evacuation routes.",
      "saidAt": {
        "edtf": "../2022-03-28",
        "earliest": null,
        "latest": "2022-03-28"
      },
      "place": null,
      "medium": null,
      "occasion": null,
      "respondsTo": null,
      "anonymity": null,
      "story": {
        "id": "sto_2022-03-28-talks",
        "type": "story",
        "name": "Ukraine and Russia before the Istanbul talks"
      },
      "mentions": [
        {
          "id": "org_russia-government",
          "type": "organization",
          "name": "Russia’s government"
        },
        {
          "id": "plc_ukraine",
          "type": "place",
          "name": "Ukraine"
        }
      ],
      "recordedAt": "2026-11-22T23:50:00Z",
      "relayedBy": [],
      "verification": {
        "status": "unverified",
        "note": null,
        "assessedBy": null,
        "assessedAt": null
      },
      "publication": "usable",
      "evidence": [
        {
          "source": {
            "id": "src_2022-03-28-talks",
            "type": "source",
            "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
          },
          "anchor": {
            "start": 7297,
            "end": 7527,
            "digest": "ae821249e01ef204dfface41bd964a6f94cdcd0241ab23b489a04b8b5180eadc"
          },
          "quote": "provocations"
        }
      ],
      "caveat": "Quoted in part from Iryna Vereshchuk, deputy prime minister of Ukraine; not independently verified."
    },
    "listFigures": {
      "items": [
        {
          "id": "fig_mariupol-trapped-tens-of-thousands",
          "type": "figure",
          "measure": "trapped",
          "quantity": {
            "value": null,
            "low": 10000,
            "high": 99999,
            "qualifier": "order_of_magnitude",
            "asReported": "tens of thousands"
          },
          "unit": "person",
          "population": "civilians",
          "counting": "stock",
          "periodStart": null,
          "periodEnd": null,
          "asOf": {
            "edtf": "2022-03-28",
            "earliest": "2022-03-28",
            "latest": "2022-03-28"
          },
          "place": {
            "id": "plc_mariupol",
            "type": "place",
            "name": "Mariupol"
          },
          "claimant": {
            "id": "org_unnamed-news-outlet",
            "type": "organization",
            "name": "An unnamed news outlet"
          },
          "partOf": null,
          "people": [],
          "rank": "normal",
          "story": {
            "id": "sto_2022-03-28-talks",
            "type": "story",
            "name": "Ukraine and Russia before the Istanbul talks"
          },
          "mentions": [
            {
              "id": "plc_mariupol",
              "type": "place",
              "name": "Mariupol"
            }
          ],
          "recordedAt": "2026-11-22T23:50:00Z",
          "relayedBy": [],
          "verification": {
            "status": "unverified",
            "note": null,
            "assessedBy": null,
            "assessedAt": null
          },
          "publication": "usable",
          "evidence": [
            {
              "source": {
                "id": "src_2022-03-28-talks",
                "type": "source",
                "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
              },
              "anchor": {
                "start": 6589,
                "end": 6703,
                "digest": "85106f908b6b86200fdf98bfce9c8b7adcae68917ae766920f62149128797776"
              },
              "quote": null
            }
          ],
          "category": "evacuation",
          "phrase": "10,000–99,999 civilians (reported as “tens of thousands”) trapped in Mariupol, according to an unnamed news outlet (unverified)",
          "caveat": "Claimed by an unnamed news outlet; an order of magnitude, not a count; not independently verified."
        }
      ],
      "total": 9,
      "next": "/v1/figures?limit=1&after=WyI5NW8zeGYiLCIyMDIyLTAzLTI4IiwiZmlnX21hcml1cG9sLXRyYXBwZWQtdGVucy1vZi10aG91c2FuZHMiXXRqemU2bA"
    },
    "getFigure": {
      "id": "fig_mariupol-trapped-tens-of-thousands",
      "type": "figure",
      "measure": "trapped",
      "quantity": {
        "value": null,
        "low": 10000,
        "high": 99999,
        "qualifier": "order_of_magnitude",
        "asReported": "tens of thousands"
      },
      "unit": "person",
      "population": "civilians",
      "counting": "stock",
      "periodStart": null,
      "periodEnd": null,
      "asOf": {
        "edtf": "2022-03-28",
        "earliest": "2022-03-28",
        "latest": "2022-03-28"
      },
      "place": {
        "id": "plc_mariupol",
        "type": "place",
        "name": "Mariupol"
      },
      "claimant": {
        "id": "org_unnamed-news-outlet",
        "type": "organization",
        "name": "An unnamed news outlet"
      },
      "partOf": null,
      "people": [],
      "rank": "normal",
      "story": {
        "id": "sto_2022-03-28-talks",
        "type": "story",
        "name": "Ukraine and Russia before the Istanbul talks"
      },
      "mentions": [
        {
          "id": "plc_mariupol",
          "type": "place",
          "name": "Mariupol"
        }
      ],
      "recordedAt": "2026-11-22T23:50:00Z",
      "relayedBy": [],
      "verification": {
        "status": "unverified",
        "note": null,
        "assessedBy": null,
        "assessedAt": null
      },
      "publication": "usable",
      "evidence": [
        {
          "source": {
            "id": "src_2022-03-28-talks",
            "type": "source",
            "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
          },
          "anchor": {
            "start": 6589,
            "end": 6703,
            "digest": "85106f908b6b86200fdf98bfce9c8b7adcae68917ae766920f62149128797776"
          },
          "quote": null
        }
      ],
      "category": "evacuation",
      "phrase": "10,000–99,999 civilians (reported as “tens of thousands”) trapped in Mariupol, according to an unnamed news outlet (unverified)",
      "caveat": "Claimed by an unnamed news outlet; an order of magnitude, not a count; not independently verified."
    },
    "listEvents": {
      "items": [
        {
          "id": "evt_istanbul-talks",
          "type": "event",
          "kind": "talks",
          "name": "Peace talks between Ukraine and Russia in Istanbul",
          "summary": "The two delegations are expected to open talks in person in Istanbul on 29 March, the first for over two weeks.",
          "stage": "planned",
          "when": {
            "edtf": "2022-03-29",
            "earliest": "2022-03-29",
            "latest": "2022-03-29"
          },
          "place": {
            "id": "plc_istanbul",
            "type": "place",
            "name": "Istanbul"
          },
          "participants": [
            {
              "id": "org_ukraine-delegation",
              "type": "organization",
              "name": "Ukraine’s delegation"
            },
            {
              "id": "org_russia-delegation",
              "type": "organization",
              "name": "Russia’s delegation"
            }
          ],
          "claimant": {
            "id": "org_unnamed-news-outlet",
            "type": "organization",
            "name": "An unnamed news outlet"
          },
          "story": {
            "id": "sto_2022-03-28-talks",
            "type": "story",
            "name": "Ukraine and Russia before the Istanbul talks"
          },
          "mentions": [
            {
              "id": "org_ukraine-delegation",
              "type": "organization",
              "name": "Ukraine’s delegation"
            },
            {
              "id": "org_russia-delegation",
              "type": "organization",
              "name": "Russia’s delegation"
            },
            {
              "id": "org_ukraine-government",
              "type": "organization",
              "name": "Ukraine’s government"
            },
            {
              "id": "org_russia-government",
              "type": "organization",
              "name": "Russia’s government"
            },
            {
              "id": "plc_istanbul",
              "type": "place",
              "name": "Istanbul"
            },
            {
              "id": "plc_turkey",
              "type": "place",
              "name": "Turkey"
            }
          ],
          "recordedAt": "2026-11-22T23:50:00Z",
          "relayedBy": [],
          "verification": {
            "status": "unverified",
            "note": null,
            "assessedBy": null,
            "assessedAt": null
          },
          "publication": "usable",
          "evidence": [
            {
              "source": {
                "id": "src_2022-03-28-talks",
                "type": "source",
                "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
              },
              "anchor": {
                "start": 0,
                "end": 34,
                "digest": "ce341d91aeb801434c63dcc3c965a2d1ca147ac09010b4a2c76dfe760b60014b"
              },
              "quote": null
            },
            {
              "source": {
                "id": "src_2022-03-28-talks",
                "type": "source",
                "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
              },
              "anchor": {
                "start": 108,
                "end": 194,
                "digest": "29d9adee9d9d9ebff0de1595325862c583848e4f259d7aaa60c38b6b32b23b76"
              },
              "quote": null
            },
            {
              "source": {
                "id": "src_2022-03-28-talks",
                "type": "source",
                "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
              },
              "anchor": {
                "start": 657,
                "end": 762,
                "digest": "4211e57fe767e6f4f74ef3e9cac562e09dfb2f118ec62a5d6c941bdd8a470a05"
              },
              "quote": null
            },
            {
              "source": {
                "id": "src_2022-03-28-talks",
                "type": "source",
                "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
              },
              "anchor": {
                "start": 961,
                "end": 1020,
                "digest": "b533119b7f558b4490d4668cc77072fe97859e86422072294cf2ab3da3f0dac3"
              },
              "quote": null
            }
          ],
          "caveat": "Claimed by an unnamed news outlet; planned, not yet happened; not independently verified."
        }
      ],
      "total": 49,
      "next": "/v1/events?limit=1&after=WyItYTc1Mzk0IiwiMjAyMi0wMy0yOSIsImV2dF9pc3RhbmJ1bC10YWxrcyJdZmNiNXhj"
    },
    "getEvent": {
      "id": "evt_istanbul-talks",
      "type": "event",
      "kind": "talks",
      "name": "Peace talks between Ukraine and Russia in Istanbul",
      "summary": "The two delegations are expected to open talks in person in Istanbul on 29 March, the first for over two weeks.",
      "stage": "planned",
      "when": {
        "edtf": "2022-03-29",
        "earliest": "2022-03-29",
        "latest": "2022-03-29"
      },
      "place": {
        "id": "plc_istanbul",
        "type": "place",
        "name": "Istanbul"
      },
      "participants": [
        {
          "id": "org_ukraine-delegation",
          "type": "organization",
          "name": "Ukraine’s delegation"
        },
        {
          "id": "org_russia-delegation",
          "type": "organization",
          "name": "Russia’s delegation"
        }
      ],
      "claimant": {
        "id": "org_unnamed-news-outlet",
        "type": "organization",
        "name": "An unnamed news outlet"
      },
      "story": {
        "id": "sto_2022-03-28-talks",
        "type": "story",
        "name": "Ukraine and Russia before the Istanbul talks"
      },
      "mentions": [
        {
          "id": "org_ukraine-delegation",
          "type": "organization",
          "name": "Ukraine’s delegation"
        },
        {
          "id": "org_russia-delegation",
          "type": "organization",
          "name": "Russia’s delegation"
        },
        {
          "id": "org_ukraine-government",
          "type": "organization",
          "name": "Ukraine’s government"
        },
        {
          "id": "org_russia-government",
          "type": "organization",
          "name": "Russia’s government"
        },
        {
          "id": "plc_istanbul",
          "type": "place",
          "name": "Istanbul"
        },
        {
          "id": "plc_turkey",
          "type": "place",
          "name": "Turkey"
        }
      ],
      "recordedAt": "2026-11-22T23:50:00Z",
      "relayedBy": [],
      "verification": {
        "status": "unverified",
        "note": null,
        "assessedBy": null,
        "assessedAt": null
      },
      "publication": "usable",
      "evidence": [
        {
          "source": {
            "id": "src_2022-03-28-talks",
            "type": "source",
            "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
          },
          "anchor": {
            "start": 0,
            "end": 34,
            "digest": "ce341d91aeb801434c63dcc3c965a2d1ca147ac09010b4a2c76dfe760b60014b"
          },
          "quote": null
        },
        {
          "source": {
            "id": "src_2022-03-28-talks",
            "type": "source",
            "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
          },
          "anchor": {
            "start": 108,
            "end": 194,
            "digest": "29d9adee9d9d9ebff0de1595325862c583848e4f259d7aaa60c38b6b32b23b76"
          },
          "quote": null
        },
        {
          "source": {
            "id": "src_2022-03-28-talks",
            "type": "source",
            "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
          },
          "anchor": {
            "start": 657,
            "end": 762,
            "digest": "4211e57fe767e6f4f74ef3e9cac562e09dfb2f118ec62a5d6c941bdd8a470a05"
          },
          "quote": null
        },
        {
          "source": {
            "id": "src_2022-03-28-talks",
            "type": "source",
            "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
          },
          "anchor": {
            "start": 961,
            "end": 1020,
            "digest": "b533119b7f558b4490d4668cc77072fe97859e86422072294cf2ab3da3f0dac3"
          },
          "quote": null
        }
      ],
      "caveat": "Claimed by an unnamed news outlet; planned, not yet happened; not independently verified."
    },
    "listFacts": {
      "items": [
        {
          "id": "evt_istanbul-talks",
          "type": "event",
          "kind": "talks",
          "name": "Peace talks between Ukraine and Russia in Istanbul",
          "summary": "The two delegations are expected to open talks in person in Istanbul on 29 March, the first for over two weeks.",
          "stage": "planned",
          "when": {
            "edtf": "2022-03-29",
            "earliest": "2022-03-29",
            "latest": "2022-03-29"
          },
          "place": {
            "id": "plc_istanbul",
            "type": "place",
            "name": "Istanbul"
          },
          "participants": [
            {
              "id": "org_ukraine-delegation",
              "type": "organization",
              "name": "Ukraine’s delegation"
            },
            {
              "id": "org_russia-delegation",
              "type": "organization",
              "name": "Russia’s delegation"
            }
          ],
          "claimant": {
            "id": "org_unnamed-news-outlet",
            "type": "organization",
            "name": "An unnamed news outlet"
          },
          "story": {
            "id": "sto_2022-03-28-talks",
            "type": "story",
            "name": "Ukraine and Russia before the Istanbul talks"
          },
          "mentions": [
            {
              "id": "org_ukraine-delegation",
              "type": "organization",
              "name": "Ukraine’s delegation"
            },
            {
              "id": "org_russia-delegation",
              "type": "organization",
              "name": "Russia’s delegation"
            },
            {
              "id": "org_ukraine-government",
              "type": "organization",
              "name": "Ukraine’s government"
            },
            {
              "id": "org_russia-government",
              "type": "organization",
              "name": "Russia’s government"
            },
            {
              "id": "plc_istanbul",
              "type": "place",
              "name": "Istanbul"
            },
            {
              "id": "plc_turkey",
              "type": "place",
              "name": "Turkey"
            }
          ],
          "recordedAt": "2026-11-22T23:50:00Z",
          "relayedBy": [],
          "verification": {
            "status": "unverified",
            "note": null,
            "assessedBy": null,
            "assessedAt": null
          },
          "publication": "usable",
          "evidence": [
            {
              "source": {
                "id": "src_2022-03-28-talks",
                "type": "source",
                "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
              },
              "anchor": {
                "start": 0,
                "end": 34,
                "digest": "ce341d91aeb801434c63dcc3c965a2d1ca147ac09010b4a2c76dfe760b60014b"
              },
              "quote": null
            },
            {
              "source": {
                "id": "src_2022-03-28-talks",
                "type": "source",
                "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
              },
              "anchor": {
                "start": 108,
                "end": 194,
                "digest": "29d9adee9d9d9ebff0de1595325862c583848e4f259d7aaa60c38b6b32b23b76"
              },
              "quote": null
            },
            {
              "source": {
                "id": "src_2022-03-28-talks",
                "type": "source",
                "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
              },
              "anchor": {
                "start": 657,
                "end": 762,
                "digest": "4211e57fe767e6f4f74ef3e9cac562e09dfb2f118ec62a5d6c941bdd8a470a05"
              },
              "quote": null
            },
            {
              "source": {
                "id": "src_2022-03-28-talks",
                "type": "source",
                "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
              },
              "anchor": {
                "start": 961,
                "end": 1020,
                "digest": "b533119b7f558b4490d4668cc77072fe97859e86422072294cf2ab3da3f0dac3"
              },
              "quote": null
            }
          ],
          "caveat": "Claimed by an unnamed news outlet; planned, not yet happened; not independently verified."
        }
      ],
      "total": 104,
      "next": "/v1/facts?limit=1&after=WyI2b3RlOXMiLCIyMDIyLTAzLTI5IiwiZXZ0X2lzdGFuYnVsLXRhbGtzIl00em5yOGI"
    },
    "getFact": {
      "id": "evt_istanbul-talks",
      "type": "event",
      "kind": "talks",
      "name": "Peace talks between Ukraine and Russia in Istanbul",
      "summary": "The two delegations are expected to open talks in person in Istanbul on 29 March, the first for over two weeks.",
      "stage": "planned",
      "when": {
        "edtf": "2022-03-29",
        "earliest": "2022-03-29",
        "latest": "2022-03-29"
      },
      "place": {
        "id": "plc_istanbul",
        "type": "place",
        "name": "Istanbul"
      },
      "participants": [
        {
          "id": "org_ukraine-delegation",
          "type": "organization",
          "name": "Ukraine’s delegation"
        },
        {
          "id": "org_russia-delegation",
          "type": "organization",
          "name": "Russia’s delegation"
        }
      ],
      "claimant": {
        "id": "org_unnamed-news-outlet",
        "type": "organization",
        "name": "An unnamed news outlet"
      },
      "story": {
        "id": "sto_2022-03-28-talks",
        "type": "story",
        "name": "Ukraine and Russia before the Istanbul talks"
      },
      "mentions": [
        {
          "id": "org_ukraine-delegation",
          "type": "organization",
          "name": "Ukraine’s delegation"
        },
        {
          "id": "org_russia-delegation",
          "type": "organization",
          "name": "Russia’s delegation"
        },
        {
          "id": "org_ukraine-government",
          "type": "organization",
          "name": "Ukraine’s government"
        },
        {
          "id": "org_russia-government",
          "type": "organization",
          "name": "Russia’s government"
        },
        {
          "id": "plc_istanbul",
          "type": "place",
          "name": "Istanbul"
        },
        {
          "id": "plc_turkey",
          "type": "place",
          "name": "Turkey"
        }
      ],
      "recordedAt": "2026-11-22T23:50:00Z",
      "relayedBy": [],
      "verification": {
        "status": "unverified",
        "note": null,
        "assessedBy": null,
        "assessedAt": null
      },
      "publication": "usable",
      "evidence": [
        {
          "source": {
            "id": "src_2022-03-28-talks",
            "type": "source",
            "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
          },
          "anchor": {
            "start": 0,
            "end": 34,
            "digest": "ce341d91aeb801434c63dcc3c965a2d1ca147ac09010b4a2c76dfe760b60014b"
          },
          "quote": null
        },
        {
          "source": {
            "id": "src_2022-03-28-talks",
            "type": "source",
            "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
          },
          "anchor": {
            "start": 108,
            "end": 194,
            "digest": "29d9adee9d9d9ebff0de1595325862c583848e4f259d7aaa60c38b6b32b23b76"
          },
          "quote": null
        },
        {
          "source": {
            "id": "src_2022-03-28-talks",
            "type": "source",
            "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
          },
          "anchor": {
            "start": 657,
            "end": 762,
            "digest": "4211e57fe767e6f4f74ef3e9cac562e09dfb2f118ec62a5d6c941bdd8a470a05"
          },
          "quote": null
        },
        {
          "source": {
            "id": "src_2022-03-28-talks",
            "type": "source",
            "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
          },
          "anchor": {
            "start": 961,
            "end": 1020,
            "digest": "b533119b7f558b4490d4668cc77072fe97859e86422072294cf2ab3da3f0dac3"
          },
          "quote": null
        }
      ],
      "caveat": "Claimed by an unnamed news outlet; planned, not yet happened; not independently verified."
    },
    "summarizeFigures": {
      "groups": [
        {
          "measure": "transport_waiting",
          "category": "evacuation",
          "place": {
            "id": "plc_mariupol",
            "type": "place",
            "name": "Mariupol"
          },
          "population": "buses",
          "unit": "vehicle",
          "counting": "stock",
          "claims": 1,
          "verification": {
            "unverified": 1,
            "in_progress": 0,
            "corroborated": 0,
            "verified": 0,
            "disputed": 0,
            "refuted": 0,
            "inconclusive": 0
          },
          "figures": [
            {
              "id": "fig_mariupol-buses-waiting",
              "type": "figure",
              "measure": "transport_waiting",
              "quantity": {
                "value": 26,
                "low": null,
                "high": null,
                "qualifier": "exact",
                "asReported": "26 buses"
              },
              "unit": "vehicle",
              "population": "buses",
              "counting": "stock",
              "periodStart": null,
              "periodEnd": null,
              "asOf": {
                "edtf": "2022-03-28",
                "earliest": "2022-03-28",
                "latest": "2022-03-28"
              },
              "place": {
                "id": "plc_mariupol",
                "type": "place",
                "name": "Mariupol"
              },
              "claimant": {
                "id": "per_vadym-boichenko",
                "type": "person",
                "name": "Vadym Boichenko"
              },
              "partOf": null,
              "people": [],
              "rank": "normal",
              "story": {
                "id": "sto_2022-03-28-talks",
                "type": "story",
                "name": "Ukraine and Russia before the Istanbul talks"
              },
              "mentions": [
                {
                  "id": "plc_mariupol",
                  "type": "place",
                  "name": "Mariupol"
                },
                {
                  "id": "org_russia-government",
                  "type": "organization",
                  "name": "Russia’s government"
                }
              ],
              "recordedAt": "2026-11-22T23:50:00Z",
              "relayedBy": [],
              "verification": {
                "status": "unverified",
                "note": null,
                "assessedBy": null,
                "assessedAt": null
              },
              "publication": "usable",
              "evidence": [
                {
                  "source": {
                    "id": "src_2022-03-28-talks",
                    "type": "source",
                    "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
                  },
                  "anchor": {
                    "start": 6896,
                    "end": 7109,
                    "digest": "d3084d6937e6881d6c332f830b377368395277ff35c10e6223c0abe0d0b70d1f"
                  },
                  "quote": null
                },
                {
                  "source": {
                    "id": "src_2022-03-28-talks",
                    "type": "source",
                    "name": "News article on the war in Ukraine on the eve of talks, 28 March 2022"
                  },
                  "anchor": {
                    "start": 331,
                    "end": 430,
                    "digest": "7d1cc1cd16d8c64bca8b7d1d578e21531e2b9c2f1f4beb043b1790af7229ccec"
                  },
                  "quote": null
                }
              ],
              "category": "evacuation",
              "phrase": "26 buses waiting to evacuate people from Mariupol, according to Vadym Boichenko (unverified)",
              "caveat": "Claimed by Vadym Boichenko, mayor of Mariupol; not independently verified."
            }
          ],
          "leftOut": {
            "refuted": 0,
            "retracted": 0,
            "included": 0
          },
          "preferred": null,
          "refusal": null,
          "low": 26,
          "high": 26,
          "openBelow": false,
          "openAbove": false,
          "dates": {
            "edtf": "2022-03-28",
            "earliest": "2022-03-28",
            "latest": "2022-03-28"
          },
          "caveat": "Claimed by Vadym Boichenko; as of 28 March 2022; 1 figure: 1 unverified."
        }
      ],
      "total": {
        "measure": "transport_waiting",
        "category": "evacuation",
        "unit": "vehicle",
        "counting": "stock",
        "population": "buses",
        "claims": 1,
        "verification": {
          "unverified": 1,
          "in_progress": 0,
          "corroborated": 0,
          "verified": 0,
          "disputed": 0,
          "refuted": 0,
          "inconclusive": 0
        },
        "figures": [
          {
            "id": "fig_mariupol-buses-waiting",
            "type": "figure",
            "name": "26 buses waiting to evacuate people from Mariupol, according to Vadym Boichenko (unverified)"
          }
        ],
        "leftOut": {
          "refuted": 0,
          "retracted": 0,
          "included": 0
        },
        "low": 26,
        "high": 26,
        "openBelow": false,
        "openAbove": false,
        "dates": {
          "edtf": "2022-03-28",
          "earliest": "2022-03-28",
          "latest": "2022-03-28"
        },
        "caveat": "Claimed by Vadym Boichenko; as of 28 March 2022; 1 figure: 1 unverified."
      },
      "groupCount": 1,
      "next": null
    },
    "search": {
      "items": [
        {
          "id": "plc_kyiv",
          "type": "place",
          "name": "Kyiv",
          "summary": null,
          "score": 1511.1429443359375,
          "matches": [
            {
              "field": "aliases",
              "terms": [
                "kiev"
              ]
            }
          ],
          "status": null,
          "caveat": null
        }
      ],
      "total": 35,
      "next": "/v1/search?q=Kiev&limit=1&after=WyItamtpaGIxIiwxXTF1cGttMA"
    }
  },
  "problems": {
    "400": {
      "type": "urn:caveat:error:UNKNOWN_PARAMETER",
      "title": "Bad Request",
      "status": 400,
      "detail": "measur: is not a parameter here; did you mean measure?; limit: must be a whole number from 1 to 100; verification: \"verifid\" is not one of unverified, in_progress, corroborated, verified, disputed, refuted, inconclusive; did you mean verified?",
      "code": "UNKNOWN_PARAMETER",
      "errors": [
        {
          "parameter": "measur",
          "message": "is not a parameter here; did you mean measure?"
        },
        {
          "parameter": "limit",
          "message": "must be a whole number from 1 to 100"
        },
        {
          "parameter": "verification",
          "message": "\"verifid\" is not one of unverified, in_progress, corroborated, verified, disputed, refuted, inconclusive; did you mean verified?"
        }
      ]
    },
    "403": {
      "type": "urn:caveat:error:FORBIDDEN",
      "title": "Forbidden",
      "status": 403,
      "detail": "withheld facts never leave the newsroom that withholds them",
      "code": "FORBIDDEN",
      "errors": [
        {
          "parameter": "publication",
          "message": "withheld facts are not served"
        }
      ]
    },
    "404": {
      "type": "urn:caveat:error:NOT_FOUND",
      "title": "Not Found",
      "status": 404,
      "detail": "there is no fig_mariupol-trapped-boichenk; did you mean fig_mariupol-trapped-boichenko?",
      "code": "NOT_FOUND",
      "errors": [
        {
          "parameter": "id",
          "message": "there is no fig_mariupol-trapped-boichenk; did you mean fig_mariupol-trapped-boichenko?"
        }
      ]
    },
    "410": {
      "type": "urn:caveat:error:RETRACTED",
      "title": "Gone",
      "status": 410,
      "detail": "fig_mariupol-trapped-boichenko was retracted; ask for retracted facts to read it",
      "code": "RETRACTED",
      "errors": [],
      "ids": [
        "fig_mariupol-trapped-boichenko"
      ]
    },
    "414": {
      "type": "urn:caveat:error:URI_TOO_LONG",
      "title": "URI Too Long",
      "status": 414,
      "detail": "the address is longer than 8000 characters",
      "code": "URI_TOO_LONG",
      "errors": []
    },
    "422": {
      "type": "urn:caveat:error:MIXED_MEASURES",
      "title": "Unprocessable Entity",
      "status": 422,
      "detail": "these figures must not be added up: different things are measured: fig_mariupol-trapped-tens-of-thousands and fig_mariupol-buses-waiting",
      "code": "MIXED_MEASURES",
      "errors": [],
      "ids": [
        "fig_mariupol-trapped-tens-of-thousands",
        "fig_mariupol-buses-waiting"
      ]
    },
    "500": {
      "type": "urn:caveat:error:INTERNAL",
      "title": "Internal Server Error",
      "status": 500,
      "detail": "something went wrong on our side",
      "code": "INTERNAL",
      "errors": []
    }
  }
}
