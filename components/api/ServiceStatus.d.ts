// chat/ServiceStatus/ServiceStatus.d.ts
import { HTMLAttributes } from "react";
export interface ServiceStatusProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children'> {
  /** `claude`: Claude answers. `embedded`: roster search answers. `offline`: the server cannot be reached. */
  state: 'claude' | 'embedded' | 'offline';
}
/** Who answers now, as a glyph and words. */
export declare const ServiceStatus: import("react").ForwardRefExoticComponent<ServiceStatusProps & import("react").RefAttributes<HTMLSpanElement>>;

// chat/ServiceStatus/index.d.ts
import { ServiceStatus, ServiceStatusProps } from "./ServiceStatus.js";
export { ServiceStatus, type ServiceStatusProps };
