// wall: compiler source.too-slow
// tries: to have what comes finally copied a million times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NestedFinally implements Acceptor {

  public void start(Context context) {
    int n = 0;
    try {
      n++;
    } finally {
      try {
        n++;
      } finally {
        try {
          n++;
        } finally {
          try {
            n++;
          } finally {
            try {
              n++;
            } finally {
              try {
                n++;
              } finally {
                try {
                  n++;
                } finally {
                  try {
                    n++;
                  } finally {
                    try {
                      n++;
                    } finally {
                      try {
                        n++;
                      } finally {
                        try {
                          n++;
                        } finally {
                          try {
                            n++;
                          } finally {
                            try {
                              n++;
                            } finally {
                              try {
                                n++;
                              } finally {
                                try {
                                  n++;
                                } finally {
                                  try {
                                    n++;
                                  } finally {
                                    try {
                                      n++;
                                    } finally {
                                      try {
                                        n++;
                                      } finally {
                                        try {
                                          n++;
                                        } finally {
                                          try {
                                            n++;
                                          } finally {
                                            n++;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    context.log("" + n);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
