// wall: compiler module.decl.sb.in.module-info.java
// tries: to declare a module that opens everything
open module faultline.attack {
  requires java.base;
}
