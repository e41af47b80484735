-- SPDX-License-Identifier: GPL-3.0-or-later
-- English: what a follow-up must not sound like. See README.md.

return {
  language = "en",
  words = 120,
  questions = { least = 1, most = 1 },
  exclamations = 0,
  quotation = { { "“", "”" }, { "\"", "\"" } },

  blame = {
    "you have ... not", "you haven't", "you had not", "you hadn't",
    "you did not", "you didn't", "you never", "you still", "you forgot",
    "you failed", "you ignored", "you should have", "you promised",
    "you were supposed to", "you owe", "you neglected",
    "your silence", "your failure", "your delay", "your lack of",
    "why have", "why has", "why did", "why you", "why there", "why we",
    "why i", "ask why", "wonder why", "wondering why", "how come",
    "no reply", "no answer", "no response", "without a reply",
    "without an answer", "without any response", "unanswered", "ignored",
    "not heard from you", "not heard back", "haven't heard",
    "have not heard", "yet to hear", "yet to receive", "still waiting",
    "waiting for weeks", "waited long enough", "once again i",
    "for the second time", "for the third time", "as i already",
    "as already mentioned", "as i said", "per my last", "i keep writing",
    "several reminders", "despite my", "despite our",
    "disappointed", "surprised that you", "unacceptable",
    "you seem to have", "not interested in",
  },

  deadline = {
    "within # days", "within # hours", "within # working days",
    "within a week", "within the week", "within the next",
    "in the next # days", "by tomorrow", "by tonight",
    "by the end of the day", "by the end of the week",
    "by the end of the month", "by close of business", "by cob", "by eod",
    "by return", "by monday", "by tuesday", "by wednesday", "by thursday",
    "by friday", "at the latest", "no later than", "not later than",
    "immediately", "immediate payment", "without delay", "right away",
    "as soon as possible", "asap", "urgent", "urgently", "deadline",
    "last chance", "final opportunity", "act now", "only today",
    "while stocks last", "time is running out", "before it is too late",
    "prices will rise", "prices will go up", "price increase",
    "the offer ends", "the offer expires", "about to expire",
  },

  threat = {
    "legal action", "legal steps", "legal proceedings", "lawyer", "lawyers",
    "solicitor", "solicitors", "attorney", "court", "collection agency",
    "debt collection", "debt collectors", "default interest", "late fee",
    "late fees", "interest on arrears", "penalty", "penalties", "suspend",
    "stop deliveries", "stop work", "credit rating", "blacklist",
    "consequences", "further steps", "further action", "forced to",
    "no choice but", "no other option", "reserve the right",
    "final notice", "final demand", "final warning", "last warning",
    "formal notice", "otherwise we will", "or else",
  },
}
