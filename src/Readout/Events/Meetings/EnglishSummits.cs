using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>"League leaders met on grain. … The summit ended": of a summit the body is told, not its leaders.</summary>
internal static class EnglishSummits
{
    private const string Leaders = " leaders";

    public static Parties OfBody(Parties parties, EventContext context)
    {
        if (!parties.Described.Any(static words => words.EndsWith(Leaders, StringComparison.OrdinalIgnoreCase)))
        {
            return parties;
        }

        var bodies = new List<Entity>();
        var described = new List<string>();
        foreach (string words in parties.Described)
        {
            Entity? body = words.EndsWith(Leaders, StringComparison.OrdinalIgnoreCase) ? context.BodyNamed(words[..^Leaders.Length]) : null;
            if (body is not null)
            {
                bodies.Add(body);
            }
            else
            {
                described.Add(words);
            }
        }

        return parties with { Entities = [.. bodies.Union(parties.Entities)], Described = described };
    }
}
