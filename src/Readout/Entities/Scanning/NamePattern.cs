namespace Readout.Entities.Scanning;

/// <summary>
/// The shape of a name in a run of capitalised words, as indices into the run; -1 for parts that it lacks. In the shapes G is a given name,
/// P a patronymic, I an initial and W any other word.
/// </summary>
internal readonly record struct NamePattern(int First, int Length, int Given, int Patronymic, int Surname, int SurnameLength)
{
    /// <summary>No word is known to be a given name, and none is an initial.</summary>
    public bool IsPlain { get; init; }

    // The shape, and the places of given name, patronymic and surname in it; longer shapes before the shorter that they begin with.
    private static readonly (string Shape, int Given, int Patronymic, int Surname, int SurnameLength)[] Shapes =
    [
        ("WGP", 1, 2, 0, 1), // Орлов Иван Петрович
        ("GGP", 1, 2, 0, 1),
        ("GPWW", 0, 1, 2, 2),
        ("GPW", 0, 1, 2, 1), // Иван Петрович Орлов
        ("GPG", 0, 1, 2, 1),
        ("GP", 0, -1, 1, 1), // Яцек Орлович
        ("GIW", 0, -1, 2, 1), // John F. Smith
        ("GIG", 0, -1, 2, 1),
        ("GGWW", 0, -1, 3, 1),
        ("GGW", 0, -1, 2, 1), // Anna Maria Smith
        ("GGG", 0, -1, 2, 1),
        ("GWG", 0, -1, 2, 1), // Ким Чен Ир
        ("GWW", 0, -1, 2, 1), // Реджеп Тайип Эрдоган
        ("GW", 0, -1, 1, 1),
        ("GG", 0, -1, 1, 1),
        ("IIW", -1, -1, 2, 1),
        ("IIG", -1, -1, 2, 1),
        ("IW", -1, -1, 1, 1),
        ("IG", -1, -1, 1, 1),
        ("WII", -1, -1, 0, 1), // Орлов И. П.
        ("WGG", 0, -1, 2, 1), // Абдулкави Ахмед Юсуф
        ("WI", -1, -1, 0, 1),
        ("WWW", 0, -1, 2, 1),
        ("IP", -1, -1, 1, 1),
        ("WW", 0, -1, 1, 1), // Прабово Субианто
        ("WP", 0, -1, 1, 1), // Мило Орлович
        ("WG", 1, -1, 0, 1),
    ];

    public NamePattern Shift(int by) => this with { First = First + by, Given = Move(Given, by), Patronymic = Move(Patronymic, by), Surname = Move(Surname, by) };

    /// <summary>The longest shape that the kinds of words begin with and whose words agree with each other; null when there is none.</summary>
    public static NamePattern? Match(string kinds, int agreeing)
    {
        foreach ((string shape, int given, int patronymic, int surname, int surnameLength) in Shapes)
        {
            if (shape.Length <= agreeing && kinds.StartsWith(shape, StringComparison.Ordinal))
            {
                return new NamePattern(0, shape.Length, given, patronymic, surname, surnameLength) { IsPlain = shape is "WW" or "WWW" or "WP" };
            }
        }

        return null;
    }

    private static int Move(int index, int by) => index < 0 ? index : index + by;
}
