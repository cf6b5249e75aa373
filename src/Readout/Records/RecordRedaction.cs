using Readout.Articles;
using Readout.Entities;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Statements;
using Readout.Text;

namespace Readout.Records;

/// <summary>
/// A record without some of the people in it: what they said, did and promised is gone, and their names are blacked out (<c>█</c>) in every text.
/// Every other span still points at its words. Stateless and thread-safe.
/// </summary>
public static class RecordRedaction
{
    private const char Black = '█';

    /// <summary>The record without the people whom <paramref name="isForgotten"/> names; the very record when it has none of them.</summary>
    public static ArticleRecord Without(ArticleRecord record, Predicate<Entity> isForgotten)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(isForgotten);
        List<Entity> gone = [.. record.Entities.Where(entity => entity.Kind == EntityKind.Person && isForgotten(entity))];
        return gone.Count == 0 ? record : new Redaction(record, gone).Run();
    }

    private sealed class Redaction(ArticleRecord record, List<Entity> gone)
    {
        private readonly HashSet<string> _ids = [.. gone.Select(entity => entity.Id)];
        private readonly string _text = record.Document.Text;

        // Longest first, so that a surname does not leave the given name standing.
        private readonly string[] _names =
        [
            .. gone.SelectMany(entity => entity.Mentions.Where(mention => mention.Form == MentionForm.Name).Select(mention => mention.Span.In(record.Document.Text)).Append(entity.Name))
                .Where(name => name.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length),
        ];

        public ArticleRecord Run()
        {
            HashSet<string> statements = StatementsOf();
            NewsArticle article = Redact(record.Article);
            return record with
            {
                Article = article,
                Document = ArticleDocument.Of(article),
                Entities = [.. record.Entities.Where(entity => !_ids.Contains(entity.Id))],
                Statements = [.. record.Statements.Where(statement => !statements.Contains(statement.Id)).Select(Redact)],
                Meetings = [.. record.Meetings.Select(meeting => Redact(meeting, statements))],
                Commitments = [.. record.Commitments.Where(one => !IsGone(one.Who?.Entity, one.Who?.Name)).Select(one => Redact(one, statements))],
            };
        }

        // What stands within a statement is told on its speaker's account and goes with it.
        private HashSet<string> StatementsOf()
        {
            var statements = record.Statements.Where(statement => IsGone(statement.Speaker?.Entity, statement.Speaker?.Name)).Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
            int before;
            do
            {
                before = statements.Count;
                statements.UnionWith(record.Statements.Where(statement => statement.Within is { } outer && statements.Contains(outer)).Select(statement => statement.Id));
            }
            while (statements.Count > before);

            return statements;
        }

        private bool IsGone(string? entity, string? name) => (entity is not null && _ids.Contains(entity)) || (name is not null && Redact(name) != name);

        private NewsArticle Redact(NewsArticle article)
        {
            char[] whole = _text.ToCharArray();
            foreach (TextSpan span in gone.SelectMany(entity => entity.Mentions).Where(mention => mention.Form == MentionForm.Name).Select(mention => mention.Span))
            {
                BlackOut(whole.AsSpan(span.Start, span.Length));
            }

            string text = Redact(new string(whole));
            string? Part(ArticlePart part) => record.Document.Parts.FirstOrDefault(one => one.Part == part)?.Span.In(text);
            return article with
            {
                Title = Part(ArticlePart.Title) ?? article.Title,
                Summary = Part(ArticlePart.Summary) ?? article.Summary,
                Text = Part(ArticlePart.Body) ?? article.Text,
                Body = Blocks(article, text),
                Authors = [.. article.Authors.Where(author => Redact(author) == author)],
                Keywords = [.. article.Keywords.Where(keyword => Redact(keyword) == keyword)],
                Images = [.. article.Images.Select(image => image with { Caption = Redact(image.Caption), Alt = Redact(image.Alt), Credit = Redact(image.Credit) })],
                PhotoCredits = [.. article.PhotoCredits.Where(credit => Redact(credit) == credit)],
                Furniture = Redact(article.Furniture),
            };
        }

        private Block[] Blocks(NewsArticle article, string text)
        {
            if (article.Body.Count == 0)
            {
                return [];
            }

            DocumentBlock[] places = [.. record.Document.Blocks.Where(block => block.Part == ArticlePart.Body)];
            return [.. article.Body.Select((block, i) => block with { Text = places[i].Span.In(text) })];
        }

        private Furniture Redact(Furniture furniture) => new()
        {
            Promotions = [.. furniture.Promotions.Select(text => Redact(text)!)],
            Related = [.. furniture.Related.Where(link => Redact(link.Title) == link.Title)],
            Feed = [.. furniture.Feed.Where(item => Redact(item.Title) == item.Title)],
            Other = [.. furniture.Other.Select(text => Redact(text)!)],
        };

        private Statement Redact(Statement statement) => statement with { Relays = [.. statement.Relays.Where(relay => !IsGone(relay.Entity, relay.Name))] };

        private Meeting Redact(Meeting meeting, HashSet<string> statements) => meeting with
        {
            Participants = [.. meeting.Participants.Where(one => !IsGone(one.Entity, one.Name))],
            Topic = Redact(meeting.Topic),
            Accounts =
            [
                .. meeting.Accounts.Where(account => !IsGone(account.Party.Entity, account.Party.Name))
                    .Select(account => account with { Statements = [.. account.Statements.Where(id => !statements.Contains(id))] })
                    .Where(account => account.Statements.Count > 0),
            ],
        };

        private Commitment Redact(Commitment commitment, HashSet<string> statements) => commitment with
        {
            To = IsGone(commitment.To?.Entity, commitment.To?.Name) ? null : commitment.To,
            Statement = commitment.Statement is { } id && statements.Contains(id) ? null : commitment.Statement,
        };

        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
        private string? Redact(string? text)
        {
            foreach (string name in _names)
            {
                text = text?.Replace(name, new string(Black, name.Length), StringComparison.OrdinalIgnoreCase);
            }

            return text;
        }

        // Blanks stay, so that lines and words keep their shape.
        private static void BlackOut(Span<char> name)
        {
            foreach (ref char letter in name)
            {
                letter = char.IsWhiteSpace(letter) ? letter : Black;
            }
        }
    }
}
