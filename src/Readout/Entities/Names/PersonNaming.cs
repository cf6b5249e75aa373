using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Names;

/// <summary>Writes the fullest name of a person that the article's mentions support, in the nominative.</summary>
internal static class PersonNaming
{
    public static string FullName(AnalyzedText text, Group group)
    {
        Draft fullest = Fullest(group);
        PersonName name = fullest.Person!;
        if (name.Given is not null && name.Surname is not null && name.Given.First == name.Surname.First)
        {
            return NominativeOf(text, name.Given, Choose(text, group, static person => person.Given), fullest, group.Surname);
        }

        var parts = new List<(int At, string Text)>();
        Add(name.Given, static person => person.Given);
        Add(name.Patronymic, static person => person.Patronymic);
        AddSurname();
        AddRest();
        parts.Sort(static (left, right) => left.At.CompareTo(right.At));
        MoveSurnameLast(parts, name);
        return string.Join(' ', parts.Select(static part => part.Text));

        void Add(NamePart? part, Func<PersonName, NamePart?> pick)
        {
            if (part is not null)
            {
                NamePart agreeing = NameAgreement.WithSurname(part, name.Surname, group.Surname);
                parts.Add((part.First, NominativeOf(text, agreeing, Choose(text, group, pick), fullest, group.Surname)));
            }
        }

        void AddSurname()
        {
            if (name.Surname is { } surname)
            {
                parts.Add((surname.First, NominativeOf(text, surname, group.Surname, fullest, null)));
            }
        }

        // Initials and middle names, as the fullest mention has them.
        void AddRest()
        {
            for (int i = fullest.First; i < fullest.End; i++)
            {
                if (!Holds(name.Given, i) && !Holds(name.Patronymic, i) && !Holds(name.Surname, i))
                {
                    parts.Add((i, MiddleName.Nominative(text, i, name, group.Surname)));
                }
            }
        }
    }

    // «Орлов Иван Петрович» is called «Иван Петрович Орлов».
    private static void MoveSurnameLast(List<(int At, string Text)> parts, PersonName name)
    {
        if (name.Surname is { } surname && parts.Count > 1 && parts[0].At == surname.First && name.Given is not null)
        {
            (int, string) first = parts[0];
            parts.RemoveAt(0);
            parts.Add(first);
        }
    }

    private static bool Holds(NamePart? part, int token) => part is not null && token >= part.First && token < part.End;

    private static Draft Fullest(Group group)
    {
        Draft? fullest = null;
        foreach (Draft mention in group.Mentions)
        {
            if (mention.Person is not null && (fullest is null || (!IsSlip(mention, group.Surname) && Fullness(mention) > Fullness(fullest)) || (IsSlip(fullest, group.Surname) && !IsSlip(mention, group.Surname) && Fullness(mention) == Fullness(fullest))))
            {
                fullest = mention;
            }
        }

        return fullest!;
    }

    // «Фома Ланен», where the article else writes «Лаанен».
    private static bool IsSlip(Draft mention, string? surname) =>
        surname is not null && mention.Person!.Surname is { } own && !own.Readings.Any(form => form.Nominative == surname) && own.Readings.Any(form => Misspelling.Is(form.Nominative, surname));

    private static int Fullness(Draft mention)
    {
        PersonName name = mention.Person!;
        return ((name.Given is not null && name.Surname is not null ? 4 : 0) * 4) + (mention.End - mention.First);
    }

    private static string? Choose(AnalyzedText text, Group group, Func<PersonName, NamePart?> pick) =>
        NameVotes.Choose(
            group.Named.Where(mention => pick(mention.Person!) is not null)
                .Select(mention => (NameAgreement.WithSurname(pick(mention.Person!)!, mention.Person!.Surname, group.Surname), text[pick(mention.Person!)!.End - 1].Feats.Case)),
            group.Gender,
            NameLexicon.Of(text.Language),
            group.Surname);

    // The chosen nominative if this mention can be a form of it, else the mention's own best reading.
    private static string NominativeOf(AnalyzedText text, NamePart part, string? chosen, Draft mention, string? surname)
    {
        string nominative = chosen is not null && part.Readings.Any(form => form.Nominative == chosen || Misspelling.Is(form.Nominative, chosen))
            ? chosen
            : NameVotes.Choose([(part, text[part.End - 1].Feats.Case)], mention.Person!.Gender, NameLexicon.Of(text.Language), surname) ?? part.Norm;
        return Casing.Restore(text.SpanOf(part.First, part.End).In(text.Text), nominative);
    }
}
