# What becomes of a message: edited or deleted afterwards.
message-followed = After your edit: { $line }
error-edit-not-followed = { $count ->
    [0] What was recorded
   *[other] “{ $what }”
} stands as it was, for I could not follow the edit of the message. Write to me what should be different, or press Undo on the receipt.
error-deletion-not-followed = { $count ->
    [0] What was recorded
   *[other] “{ $what }”
} stands although the message was deleted. Press Undo on the receipt if it should go.
