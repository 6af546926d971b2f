#!/usr/bin/env python3
"""Synthetic replies for script/bench.d/classify: one a line, text, tab, the message it answers (or \\N).

usage: replies.py COUNT [SEED]

Made of phrases in the proportions of business texting: short yeses and noes, questions, times, names,
a few opt-outs, a fifth that no rule should decide. About 7 words a reply, 14 % beyond ASCII, 70 % with
a context. The same seed gives the same replies.
"""
import random
import sys

NAMES = "Maria James Luis Anna Kevin Priya Tom Rosa Ahmed Linda Jorge Beth Carlos Dana Omar Kim Pete Sofia".split()
DAYS = "monday tuesday wednesday thursday friday saturday tomorrow today mon tues thurs fri".split()
TIMES = "9 10 11 noon 1 2 3 3:30 4 4pm 10am 2:15 after 5".replace("after 5", "after_5").split()
MONTHS = "january march april june july september october november spring summer fall".split()
THINGS = ("quote estimate house roof car truck kitchen loan policy account contract invoice proposal permit fence "
          "website software license machine trailer boat office building lease garage pool deck").split()
PEOPLE = "wife husband boss partner accountant brother manager son daughter lawyer mom assistant".split()
TAILS = ["", "", "", "", " thanks", " thank you", " lol", " please", " ok?", " sorry", " for now", " let me know",
         " when you get a chance", " if that works for you", " I am at work right now", " my phone is about to die",
         " we just got back from vacation", " been a crazy week here", " kids are sick", " appreciate it"]
HEADS = ["", "", "", "", "", "hi ", "hey ", "ok ", "yeah ", "well ", "so ", "hey {name} ", "good morning ", "sorry just saw this "]
SMILES = "👍 😂 🙏 😊 🎉 ❤️ 👌 😡 🙌 🤷".split()

# weight, templates
GROUPS = [
    (16, ["yes", "Yes!", "yep", "sure", "ok", "Ok thanks", "sounds good", "Yes please", "yeah that works", "Perfect",
          "absolutely", "Y", "C", "ok great see you then", "thank you so much", "got it", "will do", "thanks {name}"]),
    (8, ["no", "No thanks", "nope", "not interested", "no thank you we are all set", "I am good thanks",
         "not at this time", "we already have someone for that", "we went with another company last month"]),
    (5, ["STOP", "stop", "Stop texting me", "unsubscribe", "please remove me from your list", "take me off this list",
         "do not text me again", "quit sending me messages", "no more texts please", "Stop contacting this number"]),
    (9, ["how much is it?", "what does the {thing} cost?", "what is the price for a {thing}", "can you send me a quote",
         "how much would it be for a {thing} and a {thing}?", "whats your rate", "any discount if we pay cash?",
         "that is more than I wanted to spend on a {thing}", "its too expensive for us right now"]),
    (12, ["can you call me {day} at {time}", "call me {day}", "I am free {day} after {time}", "{day} at {time} works",
          "lets talk {day}", "what time works for you {day}?", "can we meet at the {thing} {day} around {time}?",
          "could you come by and look at the {thing} {day}", "are you available {day} morning"]),
    (7, ["can we reschedule to {day}?", "I need to move my appointment to {day}", "running late be there at {time}",
         "something came up can we do {day} instead", "I have to cancel {day}", "wont be able to make it {day}"]),
    (8, ["who is this?", "what company is this", "where are you located?", "do you have any pictures of the {thing}",
         "does it come with a warranty?", "can you send more info about the {thing}", "how long does the {thing} take",
         "is the {thing} still available", "do you guys work on {thing}s", "can you email me the details"]),
    (7, ["maybe in {month}", "check back with me in {month}", "not right now try me next month",
         "we are waiting until {month} to decide", "in a few weeks", "after the holidays", "next year maybe"]),
    (4, ["wrong number", "you have the wrong person", "this is not {name}", "{name} does not work here anymore",
         "I sold that {thing} years ago"]),
    (4, ["talk to my {person} about that", "my {person} handles that, her number is 555-0142", "call {name} instead",
         "I need to ask my {person} first", "let me run it by my {person} and get back to you"]),
    (2, ["are you a bot?", "leave me alone you scammers", "this is harassment", "lose my number idiot"]),
    (3, ["Si, me interesa", "¿Cuánto cuesta?", "gracias, ahora no", "no gracias", "llámame mañana por favor",
         "¿puede venir el viernes?", "quiero más información", "Número equivocado", "sí claro, a las 3 está bien"]),
    (15, ["the {thing} is in the back by the {thing} next to the blue one", "I think we met at the fair last {month}",
          "my {person} said the {thing} looked nice", "we moved here from ohio and the {thing} was already here",
          "did you see the game last night", "the dog chewed up the {thing} again", "it was raining all {day}",
          "I left the keys under the mat for you", "they painted the {thing} green", "still at the store with {name}",
          "that picture of the {thing} made my day", "you can park on the street in front of the {thing}",
          "{name} told me about your place", "I will look at it tonight when my {person} gets home"]),
]
CONTEXTS = [
    "Hi {name}, this is {name} with Cedar Home Services. Are you still looking for a {thing}? Reply STOP to opt out",
    "Reminder: your appointment is {day} at {time}. Reply C to confirm or call 555-0100 to reschedule.",
    "Hey {name}! Would you like a free {thing} estimate this week?",
    "{name}, do you have a few minutes for a quick call {day}?",
    "Thanks for your interest in the {thing}. What time works best for you?",
    "Hi {name}, just following up on the {thing} we talked about. Any questions?",
    "Is this {name}? I had a question about your {thing}.",
    "Your {thing} is ready for pickup. See you soon!",
    "Hola {name}, ¿le gustaría una cita esta semana?",
]


def fill(text, rng):
    for slot, values in (("{name}", NAMES), ("{day}", DAYS), ("{time}", TIMES), ("{month}", MONTHS),
                         ("{thing}", THINGS), ("{person}", PEOPLE)):
        while slot in text:
            text = text.replace(slot, rng.choice(values).replace("_", " "), 1)
    return text


def main():
    count = int(sys.argv[1])
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    weights = [weight for weight, _ in GROUPS]
    for _ in range(count):
        group = rng.choices(GROUPS, weights)[0][1]
        text = rng.choice(group)
        if rng.random() < 0.55:
            text = rng.choice(HEADS) + text + rng.choice(TAILS)
        if rng.random() < 0.12:
            text += ". " + rng.choice(rng.choices(GROUPS, weights)[0][1])
        text = fill(text, rng)
        beyond = rng.random()
        if beyond < 0.08:
            text += " " + rng.choice(SMILES)
        elif beyond < 0.15:
            text = text.replace(" I am ", " I’m ").replace(" is ", "’s ") if " is " in text else text + "…"
        if rng.random() < 0.25:
            text = text[0].upper() + text[1:] + rng.choice([".", "!", "", "..."])
        context = fill(rng.choice(CONTEXTS), rng) if rng.random() < 0.7 else "\\N"
        print(text + "\t" + context)


main()
