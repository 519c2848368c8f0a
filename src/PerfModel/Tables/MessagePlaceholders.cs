namespace PerfModel.Tables;

/// <summary>The placeholders {0} to {9} of message templates.</summary>
internal static class MessagePlaceholders
{
    private const int Most = 10;

    /// <summary>Whether both messages can be filled in: placeholders {0} to {9} and no loose brace.</summary>
    public static bool AreFormats(string chinese, string english) => IsFormat(chinese) && IsFormat(english);

    /// <summary>Whether both messages use the same placeholders.</summary>
    public static bool Same(string chinese, string english) => Used(chinese) == Used(english);

    /// <summary>How many arguments the messages take.</summary>
    public static int Count(string chinese, string english)
    {
        int used = Used(chinese) | Used(english), count = 0;
        for (; used != 0; used >>= 1)
            count++;
        return count;
    }

    // "{0}" is the only use of braces that the messages know.
    private static bool IsFormat(string message)
    {
        for (int i = 0; i < message.Length; i++)
        {
            if (message[i] == '}')
                return false;
            if (message[i] != '{')
                continue;
            if (i + 2 >= message.Length || message[i + 1] is not (>= '0' and <= '9') || message[i + 2] != '}')
                return false;
            i += 2;
        }

        return true;
    }

    private static int Used(string message)
    {
        int used = 0;
        for (int i = 0; i < Most; i++)
        {
            if (message.Contains("{" + (char)('0' + i) + "}"))
                used |= 1 << i;
        }

        return used;
    }
}
