using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Several sides that an English clause tells together as those who do something: by their countries, by those who come for them, by as many names.</summary>
internal sealed class DoerSides(EventContext context, MeetingLexicon lexicon, PartyList list)
{
    private const int Reach = 14;

    private readonly bool _hasCases = context.Text.Language != "en";

    /// <summary>"Russian and U.S. officials have met", "the Norwegian and Chilean presidents spoke"</summary>
    public Parties SidesBefore(int verb)
    {
        int noun = verb - 1;
        while (noun > 0 && context.Text[noun].Upos is Upos.Aux or Upos.Adv or Upos.Part)
        {
            noun--;
        }

        bool areSides = noun > 0 && (lexicon.Sides.Has(context.Text, noun, verb) || (!_hasCases && context.Text[noun].Upos == Upos.Noun && lexicon.Officials.Has(context.Text, noun, verb)));
        return areSides ? list.SidesBefore(noun) : Parties.None;
    }

    /// <summary>"Delegations from Norway, Chile and Peru met": those whose they are, the last of whom stands before the verb.</summary>
    public Parties? SendersBefore(int verb, IReadOnlyList<Entity> doers)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = verb - 1; !_hasCases && doers.All(static doer => doer.Kind != EntityKind.Person) && i > Math.Max(clause.First, verb - Reach); i--)
        {
            if (context.Text[i].Norm is "from" or "of" && lexicon.Sides.Has(context.Text, i - 1, i) && context.Text[i - 1].Feats.Number == Number.Plur)
            {
                return list.Read(i + 1, verb) is { Count: > 1 } senders && senders.Entities.All(static one => one.Kind != EntityKind.Person) ? senders : null;
            }

            if (Verbs.IsVerb(context.Text[i]) && context.Text[i].Upos != Upos.Aux && context.MentionAt(i) is null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"The ministers of Norway and Chile, Anna Reed and Thomas Hall, met": as many names as countries, right behind them.</summary>
    public Parties? NamedBehind(int verb, IReadOnlyList<Entity> doers)
    {
        if (doers.Count < 2 || doers.Any(static doer => doer.Kind != EntityKind.Place))
        {
            return null;
        }

        int at = verb;
        while (at > context.Clauses.At(verb).First && !(context.MentionAt(at - 1) is { } last && last.Entity == doers[^1]))
        {
            at--;
        }

        var people = new List<Entity>();
        for (int i = at; i < verb; i++)
        {
            if (context.MentionAt(i) is { Entity.Kind: EntityKind.Person } person)
            {
                people.Add(person.Entity);
                i = person.End - 1;
            }
            else if (!(context.Text[i].Norm == "," || context.Words.Connectives.Has(context.Text, i, verb) || context.Text[i].Upos is Upos.Aux or Upos.Adv))
            {
                return null;
            }
        }

        return people.Count == doers.Count && people.Distinct().Count() == people.Count ? Parties.Named(people) : null;
    }
}
